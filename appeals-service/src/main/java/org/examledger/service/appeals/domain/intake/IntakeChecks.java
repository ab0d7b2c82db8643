package org.examledger.service.appeals.domain.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.AppealFact;
import org.examledger.service.appeals.domain.facts.AppealSubmitted;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.RetakeAuthorised;

/** Reports that cannot stand (CONTRACT, Meaning 2). Each answer is the sentence that objects, or empty. */
public final class IntakeChecks {
    private final PolicyCatalogue catalogue;

    /** Checks under the exams of a catalogue. */
    public IntakeChecks(PolicyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** BAD_VALUE: an authorisation by a program that is not in the catalogue. */
    public Optional<String> badValue(Fact report) {
        return report instanceof RetakeAuthorised authorised
                        && catalogue.program(authorised.program()).isEmpty()
                ? Optional.of(unknownProgram(authorised.program()))
                : Optional.empty();
    }

    private String unknownProgram(String program) {
        List<String> known = catalogue.programs().stream().map(Program::program).toList();
        return "field program is \"" + program + "\", which is no known program; known are " + String.join(", ", known);
    }

    /** UNKNOWN_EXAM: a report about an exam that is not in the catalogue. */
    public Optional<String> unknownExam(Fact report) {
        return ReportedIds.exams(report).stream()
                .filter(examId -> catalogue.exam(examId).isEmpty())
                .findFirst()
                .map(examId -> "examId \"" + examId + "\" is not in the catalogue of exams");
    }

    /**
     * CONTRADICTION: a second submission, decision, request, challenge or authorisation for an id, an appeal bound to
     * another case, or an attempt bound to another exam.
     *
     * @param accepted every fact accepted about the candidate so far, those of other services included
     */
    public static Optional<String> contradiction(Fact report, Collection<? extends Fact> accepted) {
        return report instanceof AppealFact about
                ? ofAppeal(about, accepted)
                : boundToAnotherExam(report, accepted).or(() -> ofSingle(report, accepted));
    }

    /** Of everything but appeals there is one report of a kind for an id. */
    private static Optional<String> ofSingle(Fact report, Collection<? extends Fact> accepted) {
        return ReportedIds.own(report)
                .flatMap(id -> second(
                        report,
                        accepted.stream()
                                .filter(other -> ReportedIds.own(other)
                                        .filter(id::equals)
                                        .isPresent()),
                        id.toString()));
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

    private static Optional<String> boundToAnotherExam(Fact report, Collection<? extends Fact> accepted) {
        return ReportedIds.attempt(report)
                .flatMap(attempt -> accepted.stream()
                        .flatMap(other -> ReportedIds.attempt(other).stream())
                        .filter(other -> other.attemptId().equals(attempt.attemptId()))
                        .filter(other -> !other.examId().equals(attempt.examId()))
                        .findFirst()
                        .map(other -> "attemptId " + attempt.attemptId() + " belongs to exam " + other.examId()
                                + ", not " + attempt.examId()));
    }
}
