package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.domain.WaitingFact;
import org.examledger.service.sanctions.domain.centers.Suspension.Cause;
import org.examledger.service.sanctions.domain.centers.Suspension.End;

/** Concludes about a centre from the facts about it, whatever their order (rules S3, S8, P9). */
public final class SuspensionRules {
    private final PolicyCatalogue catalogue;

    public SuspensionRules(PolicyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All that follows from these facts. */
    public CenterConclusions conclude(String centerId, List<CenterFact> facts) {
        Registrations registrations = new Registrations(facts);
        List<Suspension> suspensions = new ArrayList<>();
        Map<String, OwnersAppeal> judged = new HashMap<>();
        for (SuspensionDecided decided : only(SuspensionDecided.class, facts)) {
            AppliedPolicy.of(decided, catalogue).ifPresent(policy -> {
                SuspensionAppeals appeals = new SuspensionAppeals(decided, policy, registrations, facts);
                appeals.judged().forEach(appeal -> judged.put(appeal.appealed().appealId(), appeal));
                suspensions.add(suspension(centerId, decided, policy, registrations, appeals, facts));
            });
        }
        List<OwnersAppeal> appeals = only(OwnerAppealed.class, facts).stream()
                .map(appeal -> judged.getOrDefault(appeal.appealId(), unknownSuspension(appeal)))
                .toList();
        return new CenterConclusions(
                suspensions, appeals, passedOn(facts, appeals), waiting(facts, suspensions, appeals));
    }

    private static Suspension suspension(
            String centerId,
            SuspensionDecided decided,
            AppliedPolicy policy,
            Registrations registrations,
            SuspensionAppeals appeals,
            List<CenterFact> facts) {
        List<CenterFact> basis = new ArrayList<>(List.of(decided));
        List<String> sites = List.of();
        if (decided.includesAssociated() && policy.rules().suspension().associatedSites()) {
            Optional<CenterRegistered> registered = registrations.at(decided.occurredAt());
            registered.ifPresent(basis::add);
            sites = registered.map(CenterRegistered::associatedCenterIds).orElse(List.of());
        }
        List<String> covered = Stream.concat(Stream.of(centerId), sites.stream().sorted())
                .distinct()
                .toList();
        List<SuspensionEnded> ended = only(SuspensionEnded.class, facts).stream()
                .filter(end -> end.suspensionId().equals(decided.suspensionId()))
                .toList();
        basis.addAll(ended);
        basis.addAll(appeals.decisionWithAppeal());
        return new Suspension(decided, policy, covered, end(decided, ended, appeals.decision()), basis);
    }

    /** A reversal says more than an end: the suspension was wrong. It is over with the earlier of the two. */
    private static Optional<End> end(
            SuspensionDecided decided, List<SuspensionEnded> ended, Optional<OwnersAppealDecided> decision) {
        Optional<Instant> endedAt = ended.stream()
                .map(SuspensionEnded::occurredAt)
                .findFirst()
                .map(at -> at.isBefore(decided.occurredAt()) ? decided.occurredAt() : at);
        return decision.filter(OwnersAppealDecided::reversed)
                .map(reversal -> new End(
                        Stream.concat(endedAt.stream(), Stream.of(reversal.occurredAt()))
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        Cause.APPEAL_REVERSED))
                .or(() -> endedAt.map(at -> new End(at, Cause.ENDED)));
    }

    private static OwnersAppeal unknownSuspension(OwnerAppealed appeal) {
        return new OwnersAppeal(
                appeal, Optional.empty(), Optional.of(AppealRefusal.UNKNOWN_SUSPENSION), List.of(appeal));
    }

    /** Registrations, and decisions on appeals that were taken up. */
    private static List<String> passedOn(List<CenterFact> facts, List<OwnersAppeal> appeals) {
        return Stream.concat(
                        only(CenterRegistered.class, facts).stream().map(CenterFact::eventId),
                        only(OwnersAppealDecided.class, facts).stream()
                                .filter(decided -> isTakenUp(decided, appeals))
                                .map(CenterFact::eventId))
                .toList();
    }

    private static boolean isTakenUp(OwnersAppealDecided decided, List<OwnersAppeal> appeals) {
        return appeals.stream()
                .anyMatch(appeal -> appeal.appealed().appealId().equals(decided.appealId())
                        && appeal.refusal().isEmpty());
    }

    private static List<WaitingFact> waiting(
            List<CenterFact> facts, List<Suspension> suspensions, List<OwnersAppeal> appeals) {
        List<WaitingFact> waiting = new ArrayList<>();
        for (CenterFact fact : facts) {
            switch (fact) {
                case CenterRegistered registered -> {}
                case SuspensionDecided decided -> {
                    if (!isKnown(decided.suspensionId(), suspensions)) {
                        waiting.add(new WaitingFact(decided.eventId(), "CenterSuspensionDecided", decided.program()));
                    }
                }
                case SuspensionEnded ended -> {
                    if (!isKnown(ended.suspensionId(), suspensions)) {
                        waiting.add(new WaitingFact(ended.eventId(), "CenterSuspensionEnded", ended.suspensionId()));
                    }
                }
                case OwnerAppealed appealed -> {
                    if (!isKnown(appealed.suspensionId(), suspensions)) {
                        waiting.add(
                                new WaitingFact(appealed.eventId(), "CenterAppealSubmitted", appealed.suspensionId()));
                    }
                }
                case OwnersAppealDecided decided -> {
                    if (!isTakenUp(decided, appeals)) {
                        waiting.add(new WaitingFact(decided.eventId(), "CenterAppealDecided", decided.appealId()));
                    }
                }
            }
        }
        return waiting;
    }

    private static boolean isKnown(String suspensionId, List<Suspension> suspensions) {
        return suspensions.stream()
                .anyMatch(suspension -> suspension.decided().suspensionId().equals(suspensionId));
    }

    private static <F extends CenterFact> List<F> only(Class<F> type, List<CenterFact> facts) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(CenterFact.BY_TIME)
                .toList();
    }
}
