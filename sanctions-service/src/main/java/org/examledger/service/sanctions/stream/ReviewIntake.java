package org.examledger.service.sanctions.stream;

import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.intake.IntakeRules;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.codec.CandidateFile;
import org.examledger.service.sanctions.codec.InvolvedCases;
import org.examledger.service.sanctions.codec.ReviewRecords;
import org.examledger.service.sanctions.domain.facts.ReviewFact;
import org.examledger.service.sanctions.domain.intake.Contradictions;
import org.examledger.service.sanctions.domain.intake.ReviewChecks;

/** The domain's checks, where the intake asks for them. */
final class ReviewIntake implements IntakeRules {
    // The case is copied to each of them, in one transaction.
    private static final int MOST_INVOLVED = 50;

    private final ReviewChecks checks;

    ReviewIntake(PolicyCatalogue policies) {
        this.checks = new ReviewChecks(policies);
    }

    /** Asked before bad values are looked for: what has one is no fact yet, and its other measures are looked at alone. */
    @Override
    public Optional<String> missingField(SpecificRecord record) {
        return checks.missingField(ReviewRecords.measures(record));
    }

    @Override
    public Optional<String> badValue(SpecificRecord record) {
        return checks.badValue(ReviewRecords.of(record)).or(() -> tooMany(record));
    }

    private static Optional<String> tooMany(SpecificRecord record) {
        int involved = InvolvedCases.involved(record).size();
        return involved > MOST_INVOLVED
                ? Optional.of("field involvedCandidateIds has " + involved + " ids; at most " + MOST_INVOLVED
                        + " are taken: confirm further cases for the others")
                : Optional.empty();
    }

    @Override
    public Optional<String> unknownExam(SpecificRecord record) {
        return checks.unknownExam(ReviewRecords.of(record));
    }

    @Override
    public Optional<String> contradiction(SpecificRecord record, List<Fact> facts) {
        List<ReviewFact> accepted = CandidateFile.of(facts).facts().stream()
                .filter(ReviewFact.class::isInstance)
                .map(ReviewFact.class::cast)
                .toList();
        return Contradictions.of(ReviewRecords.of(record), accepted);
    }
}
