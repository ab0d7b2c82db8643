package org.examledger.service.sanctions.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.examledger.policies.EarlierResultsRule;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.service.sanctions.domain.cases.ConfirmedCase;
import org.examledger.service.sanctions.domain.facts.CandidatesLinked;
import org.examledger.service.sanctions.domain.facts.CandidatesUnlinked;
import org.examledger.service.sanctions.domain.facts.FlagDismissed;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.facts.PassedOn;
import org.examledger.service.sanctions.domain.facts.RetestCancelled;
import org.examledger.service.sanctions.domain.facts.RetestDateAgreed;
import org.examledger.service.sanctions.domain.facts.RetestOrdered;
import org.examledger.service.sanctions.domain.facts.ReviewFact;
import org.jspecify.annotations.Nullable;

/** Checks of one report by itself (CONTRACT, Meaning 2). Each answer is the sentence that objects, or empty. */
public final class ReviewChecks {
    private final PolicyCatalogue catalogue;

    /** Checks against the programs of a catalogue. */
    public ReviewChecks(PolicyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * MISSING_FIELD: a measure that takes something and does not name it. Reading: its id is needed, although the schema
     * lets every measure go without, for there is no ResultInvalidated without an attempt.
     */
    public Optional<String> missingField(ReviewFact report) {
        return switch (report) {
            case FlagDismissed dismissed -> Optional.empty();
            case MisconductConfirmed confirmed -> missingField(byPlace(confirmed.measures()));
            case PassedOn decision -> Optional.empty();
        };
    }

    /**
     * MISSING_FIELD, as above, of a report that may not become a fact since it has bad values as well.
     *
     * @param measures those that can be read, by their place in the report, from 0
     */
    public Optional<String> missingField(SortedMap<Integer, Measure> measures) {
        return measures.entrySet().stream()
                .flatMap(entry -> missingField(entry.getKey(), entry.getValue()).stream())
                .findFirst();
    }

    /**
     * BAD_VALUE: a program that is not in the catalogue, a case left without a measure once the policy is applied, or a
     * measure that takes all earlier results where the policy does not let it (rule S6).
     */
    public Optional<String> badValue(ReviewFact report) {
        return switch (report) {
            case FlagDismissed dismissed -> Optional.empty();
            case MisconductConfirmed confirmed ->
                ConfirmedCase.of(confirmed, catalogue)
                        .map(theCase -> withoutMeasure(theCase).or(() -> tooMuch(theCase)))
                        .orElseGet(() -> Optional.of(unknownProgram(confirmed.program())));
            case CandidatesLinked linked -> linkedToItself(linked);
            case RetestOrdered ordered ->
                catalogue.program(ordered.program()).isPresent()
                        ? ofAnotherProgram(ordered)
                        : Optional.of(unknownProgram(ordered.program()));
            case CandidatesUnlinked unlinked -> Optional.empty();
            case RetestDateAgreed agreed -> Optional.empty();
            case RetestCancelled cancelled -> Optional.empty();
        };
    }

    /** UNKNOWN_EXAM: a retest of an exam that is not in the catalogue. */
    public Optional<String> unknownExam(ReviewFact report) {
        return report instanceof RetestOrdered ordered
                        && catalogue.exam(ordered.examId()).isEmpty()
                ? Optional.of("examId \"" + ordered.examId() + "\" is not in the catalogue of exams")
                : Optional.empty();
    }

    private static Optional<String> linkedToItself(CandidatesLinked linked) {
        return linked.otherCandidateId().equals(linked.candidateId())
                ? Optional.of("field otherCandidateId is the record's own candidateId: a link needs two ids")
                : Optional.empty();
    }

    private Optional<String> ofAnotherProgram(RetestOrdered ordered) {
        return catalogue
                .exam(ordered.examId())
                .filter(exam -> !exam.program().equals(ordered.program()))
                .map(exam -> "field program is \"" + ordered.program() + "\", but exam " + ordered.examId()
                        + " belongs to " + exam.program());
    }

    private static SortedMap<Integer, Measure> byPlace(List<Measure> measures) {
        SortedMap<Integer, Measure> byPlace = new TreeMap<>();
        measures.forEach(measure -> byPlace.put(byPlace.size(), measure));
        return byPlace;
    }

    private static Optional<String> missingField(int place, Measure measure) {
        String field =
                switch (measure.kind()) {
                    case BAN, RETEST -> "";
                    case RESULT_INVALIDATION ->
                        !measure.allEarlier() && isBlank(measure.attemptId()) ? "attemptId" : "";
                    case CERTIFICATION_REVOCATION -> isBlank(measure.certificationId()) ? "certificationId" : "";
                };
        return field.isEmpty()
                ? Optional.empty()
                : Optional.of("field measures[" + place + "]." + field + " is blank; a " + measure.kind()
                        + " needs it to name what it takes");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<String> withoutMeasure(ConfirmedCase theCase) {
        return theCase.measures().isEmpty()
                ? Optional.of("field measures is empty and " + theCase.program().policyId() + ", version "
                        + theCase.version().version() + ", adds none: case " + theCase.caseId()
                        + " needs at least one measure")
                : Optional.empty();
    }

    private static Optional<String> tooMuch(ConfirmedCase theCase) {
        EarlierResultsRule rule = theCase.version().sanctionRules().earlierResults();
        boolean allowed =
                rule != null && rule.scope().covers(theCase.confirmed().category());
        return theCase.confirmed().measures().stream()
                .filter(measure -> measure.allEarlier() && !(allowed && measure.takesResults()))
                .findFirst()
                .map(measure -> "field measures has a " + measure.kind() + " of all earlier results, which "
                        + theCase.program().policyId() + ", version "
                        + theCase.version().version() + ", does not allow for "
                        + theCase.confirmed().category() + ": name each attemptId");
    }

    private String unknownProgram(String program) {
        List<String> known = catalogue.programs().stream().map(Program::program).toList();
        return "field program is \"" + program + "\", which is no known program; known are " + String.join(", ", known);
    }
}
