package org.examledger.service.sanctions.domain.intake;

import java.util.List;
import java.util.Optional;
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
            case MisconductConfirmed confirmed -> missingField(confirmed.measures());
        };
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

    private static Optional<String> missingField(List<Measure> measures) {
        for (int place = 0; place < measures.size(); place++) {
            Measure measure = measures.get(place);
            String field =
                    switch (measure.kind()) {
                        case BAN, RETEST -> "";
                        case RESULT_INVALIDATION -> isBlank(measure.attemptId()) ? "attemptId" : "";
                        case CERTIFICATION_REVOCATION -> isBlank(measure.certificationId()) ? "certificationId" : "";
                    };
            if (!field.isEmpty()) {
                return Optional.of("field measures[" + place + "]." + field + " is blank; a " + measure.kind()
                        + " needs it to name what it takes");
            }
        }
        return Optional.empty();
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
