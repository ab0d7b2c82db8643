package org.examledger.service.sanctions.domain.centers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The appeals against one suspension (rule P9). The decision is the earliest one on an appeal that could be taken up; later
 * appeals are refused where the policy makes it final, and later decisions change nothing.
 */
final class SuspensionAppeals {
    private final SuspensionDecided suspension;
    private final AppliedPolicy policy;
    private final Registrations registrations;
    private final List<OwnerAppealed> appeals;
    private final @Nullable OwnersAppealDecided decision;

    SuspensionAppeals(
            SuspensionDecided suspension, AppliedPolicy policy, Registrations registrations, List<CenterFact> facts) {
        this.suspension = suspension;
        this.policy = policy;
        this.registrations = registrations;
        this.appeals = facts.stream()
                .filter(OwnerAppealed.class::isInstance)
                .map(OwnerAppealed.class::cast)
                .filter(appeal -> appeal.suspensionId().equals(suspension.suspensionId()))
                .sorted(CenterFact.BY_TIME)
                .toList();
        this.decision = facts.stream()
                .filter(OwnersAppealDecided.class::isInstance)
                .map(OwnersAppealDecided.class::cast)
                .filter(decided -> appeals.stream()
                        .anyMatch(appeal -> appeal.appealId().equals(decided.appealId()) && isTakenUp(appeal)))
                .min(CenterFact.BY_TIME)
                .orElse(null);
    }

    /** The appeals, each with what becomes of it. */
    List<OwnersAppeal> judged() {
        return appeals.stream()
                .map(appeal -> new OwnersAppeal(appeal, Optional.of(policy), refusal(appeal), basis(appeal)))
                .toList();
    }

    /** The decision, if there is one that counts. */
    Optional<OwnersAppealDecided> decision() {
        return Optional.ofNullable(decision);
    }

    /** The decision with its appeal; empty without one. */
    List<CenterFact> decisionWithAppeal() {
        List<CenterFact> facts = new ArrayList<>();
        if (decision != null) {
            appeals.stream()
                    .filter(appeal -> appeal.appealId().equals(decision.appealId()))
                    .forEach(facts::add);
            facts.add(decision);
        }
        return facts;
    }

    private Optional<AppealRefusal> refusal(OwnerAppealed appeal) {
        if (!isOwners(appeal)) {
            return Optional.of(AppealRefusal.NOT_THE_OWNER);
        }
        if (comesAfterDecision(appeal)) {
            return Optional.of(AppealRefusal.DECISION_FINAL);
        }
        return lacksGrounds(appeal) ? Optional.of(AppealRefusal.MISSING_GROUNDS) : Optional.empty();
    }

    /** Whether nothing but a decision that is there already could stand against it. */
    private boolean isTakenUp(OwnerAppealed appeal) {
        return isOwners(appeal) && !lacksGrounds(appeal);
    }

    private boolean isOwners(OwnerAppealed appeal) {
        return registrations
                .at(appeal.occurredAt())
                .filter(registered -> registered.ownerId().equals(appeal.ownerId()))
                .isPresent();
    }

    private boolean lacksGrounds(OwnerAppealed appeal) {
        String grounds = appeal.grounds();
        return policy.rules().appeal().groundsRequired() && (grounds == null || grounds.isBlank());
    }

    private boolean comesAfterDecision(OwnerAppealed appeal) {
        return policy.rules().appeal().decisionFinal()
                && decision != null
                && !decision.appealId().equals(appeal.appealId())
                && !appeal.occurredAt().isBefore(decision.occurredAt());
    }

    private List<CenterFact> basis(OwnerAppealed appeal) {
        List<CenterFact> basis = new ArrayList<>(List.of(appeal, suspension));
        registrations.at(appeal.occurredAt()).ifPresent(basis::add);
        if (comesAfterDecision(appeal)) {
            basis.addAll(decisionWithAppeal());
        }
        return basis;
    }
}
