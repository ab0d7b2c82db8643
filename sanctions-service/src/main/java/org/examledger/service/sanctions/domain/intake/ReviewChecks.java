package org.examledger.service.sanctions.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.service.sanctions.domain.cases.ConfirmedCase;
import org.examledger.service.sanctions.domain.facts.FlagDismissed;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
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

    /** BAD_VALUE: a program that is not in the catalogue, or a case left without a measure once the policy is applied. */
    public Optional<String> badValue(ReviewFact report) {
        return switch (report) {
            case FlagDismissed dismissed -> Optional.empty();
            case MisconductConfirmed confirmed ->
                ConfirmedCase.of(confirmed, catalogue)
                        .map(ReviewChecks::withoutMeasure)
                        .orElseGet(() -> Optional.of(unknownProgram(confirmed.program())));
        };
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
                    case RESULT_INVALIDATION -> isBlank(measure.attemptId()) ? "attemptId" : "";
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

    private String unknownProgram(String program) {
        List<String> known = catalogue.programs().stream().map(Program::program).toList();
        return "field program is \"" + program + "\", which is no known program; known are " + String.join(", ", known);
    }
}
