package org.examledger.service.appeals.domain.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.AppealFact;
import org.examledger.service.appeals.domain.facts.AppealSubmitted;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.ExceptionFact;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.RetakeExceptionDecided;
import org.examledger.service.appeals.domain.facts.RetakeExceptionRequested;

/** Reports that cannot stand (CONTRACT, Meaning 2). Each answer is the sentence that objects, or empty. */
public final class IntakeChecks {
    private final PolicyCatalogue catalogue;

    /** Checks under the exams of a catalogue. */
    public IntakeChecks(PolicyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** UNKNOWN_EXAM: a request about an exam that is not in the catalogue. */
    public Optional<String> unknownExam(Fact report) {
        return report instanceof RetakeExceptionRequested request
                        && catalogue.exam(request.examId()).isEmpty()
                ? Optional.of("examId \"" + request.examId() + "\" is not in the catalogue of exams")
                : Optional.empty();
    }

    /**
     * CONTRADICTION: a second submission, decision or request for an id, an appeal bound to another case, or an attempt
     * bound to another exam.
     *
     * @param accepted every fact accepted about the candidate so far, those of other services included
     */
    public static Optional<String> contradiction(Fact report, Collection<? extends Fact> accepted) {
        if (report instanceof AppealFact about) {
            return ofAppeal(about, accepted);
        }
        return report instanceof ExceptionFact about ? ofRequest(about, accepted) : Optional.empty();
    }

    private static Optional<String> ofAppeal(AppealFact report, Collection<? extends Fact> accepted) {
        boolean single = report instanceof AppealSubmitted || report instanceof AppealDecided;
        Stream<AppealFact> same = accepted.stream()
                .filter(AppealFact.class::isInstance)
                .map(AppealFact.class::cast)
                .filter(other -> other.appealId().equals(report.appealId()));
        return boundToAnotherCase(report, accepted)
                .or(() -> single ? second(report, same, "appealId " + report.appealId()) : Optional.empty());
    }

    private static Optional<String> ofRequest(ExceptionFact report, Collection<? extends Fact> accepted) {
        Stream<ExceptionFact> same = accepted.stream()
                .filter(ExceptionFact.class::isInstance)
                .map(ExceptionFact.class::cast)
                .filter(other -> other.requestId().equals(report.requestId()));
        Optional<String> otherExam =
                switch (report) {
                    case RetakeExceptionRequested request -> boundToAnotherExam(request, accepted);
                    case RetakeExceptionDecided decision -> Optional.empty();
                };
        return otherExam.or(() -> second(report, same, "requestId " + report.requestId()));
    }

    private static Optional<String> second(Fact report, Stream<? extends Fact> sameId, String id) {
        return sameId.filter(other -> other.getClass() == report.getClass())
                .findFirst()
                .map(other -> id + " has the " + other.recordName() + " " + other.eventId() + " already");
    }

    private static Optional<String> boundToAnotherCase(AppealFact report, Collection<? extends Fact> accepted) {
        return caseOf(report)
                .flatMap(caseId -> accepted.stream()
                        .filter(AppealFact.class::isInstance)
                        .map(AppealFact.class::cast)
                        .filter(other -> other.appealId().equals(report.appealId()))
                        .flatMap(other -> caseOf(other).stream())
                        .filter(other -> !other.equals(caseId))
                        .findFirst()
                        .map(other ->
                                "appealId " + report.appealId() + " belongs to case " + other + ", not " + caseId));
    }

    private static Optional<String> caseOf(AppealFact fact) {
        if (fact instanceof AppealSubmitted submitted) {
            return Optional.of(submitted.caseId());
        }
        return fact instanceof AppealSupplemented supplemented
                ? Optional.ofNullable(supplemented.caseId())
                : Optional.empty();
    }

    private static Optional<String> boundToAnotherExam(
            RetakeExceptionRequested request, Collection<? extends Fact> accepted) {
        return accepted.stream()
                .flatMap(fact -> examOf(request.attemptId(), fact).stream())
                .filter(examId -> !examId.equals(request.examId()))
                .findFirst()
                .map(examId -> "attemptId " + request.attemptId() + " belongs to exam " + examId + ", not "
                        + request.examId());
    }

    private static Optional<String> examOf(String attemptId, Fact fact) {
        if (fact instanceof AttemptStarted start && start.attemptId().equals(attemptId)) {
            return Optional.of(start.examId());
        }
        return fact instanceof RetakeExceptionRequested other
                        && other.attemptId().equals(attemptId)
                ? Optional.of(other.examId())
                : Optional.empty();
    }
}
