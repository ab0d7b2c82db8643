package org.examledger.service.sanctions.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.domain.appeals.Appeal;
import org.examledger.service.sanctions.domain.facts.AppealDecided;
import org.examledger.service.sanctions.domain.facts.AppealFiled;
import org.examledger.service.sanctions.domain.facts.AppealRefused;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.DeadlineFact;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.FlagDismissed;
import org.examledger.service.sanctions.domain.facts.FraudFlagRaised;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.facts.PassedOn;
import org.examledger.service.sanctions.domain.facts.StudentSittingFact;
import org.examledger.service.sanctions.domain.facts.ViolationFact;

/**
 * Finds the facts that have no effect as yet (CONTRACT, Meaning 3). Readings where the contract leaves it open: a
 * refused appeal has nothing to wait for; a decision waits for its appeal to be filed, also while that is refused; the
 * dismissal of an unknown flag waits for the flag, but a case that names one does not.
 */
final class Waiting {
    private final Dossier dossier;
    private final PolicyCatalogue catalogue;
    private final Set<String> flagIds = new HashSet<>();

    private Waiting(Dossier dossier, PolicyCatalogue catalogue) {
        this.dossier = dossier;
        this.catalogue = catalogue;
        for (Fact fact : dossier.facts()) {
            if (fact instanceof FraudFlagRaised flag) {
                flagIds.add(flag.flagId());
            } else if (fact instanceof ViolationFact violation) {
                flagIds.add(violation.attemptId());
            }
        }
    }

    /** Those that wait, by (occurredAt, eventId). */
    static List<WaitingFact> among(Dossier dossier, PolicyCatalogue catalogue) {
        Waiting waiting = new Waiting(dossier, catalogue);
        List<WaitingFact> found = new ArrayList<>();
        for (Fact fact : dossier.facts()) {
            waiting.waitsFor(fact).ifPresent(id -> found.add(new WaitingFact(fact.eventId(), fact.recordName(), id)));
        }
        return found;
    }

    private Optional<String> waitsFor(Fact fact) {
        return switch (fact) {
            case AttemptStarted started -> Optional.empty();
            case FraudFlagRaised flag -> Optional.empty();
            case ViolationFact violation -> Optional.empty();
            case StudentSittingFact sitting -> Optional.empty();
            case AppealRefused refused -> Optional.empty();
            case FlagDismissed dismissed -> unless(flagIds.contains(dismissed.flagId()), dismissed.flagId());
            case MisconductConfirmed confirmed ->
                unless(catalogue.program(confirmed.program()).isPresent(), confirmed.program());
            case PassedOn decision -> decision.refersTo().filter(id -> !dossier.introduces(id));
            case AppealFiled filed -> caseOf(filed.caseId());
            case DeadlineFact deadline -> caseOf(deadline.caseId());
            case AppealDecided decided -> appealOf(decided);
        };
    }

    private Optional<String> appealOf(AppealDecided decided) {
        Optional<Appeal> filed = dossier.appeals().known().stream()
                .filter(appeal -> appeal.appealId().equals(decided.appealId()) && appeal.isFiled())
                .findFirst();
        return filed.isPresent() ? caseOf(filed.get().caseId()) : Optional.of(decided.appealId());
    }

    private Optional<String> caseOf(String caseId) {
        return unless(dossier.knowsCase(caseId), caseId);
    }

    private static Optional<String> unless(boolean known, String id) {
        return known ? Optional.empty() : Optional.of(id);
    }
}
