package org.examledger.service.appeals.stream;

import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.intake.IntakeRules;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.codec.AppealFacts;
import org.examledger.service.appeals.domain.intake.IntakeChecks;
import org.examledger.transcripts.TranscriptVerificationRequested;

/** The domain's checks, where the intake asks for them. */
final class AppealIntake implements IntakeRules {
    private final IntakeChecks checks;

    AppealIntake(PolicyCatalogue policies) {
        this.checks = new IntakeChecks(policies);
    }

    @Override
    public Optional<String> missingField(SpecificRecord record) {
        return record instanceof TranscriptVerificationRequested request
                        && request.getExamIds().isEmpty()
                ? Optional.of("examIds is empty: which exams were required?")
                : Optional.empty();
    }

    @Override
    public Optional<String> badValue(SpecificRecord record) {
        return checks.badValue(AppealFacts.reported(record));
    }

    @Override
    public Optional<String> unknownExam(SpecificRecord record) {
        return checks.unknownExam(AppealFacts.reported(record));
    }

    @Override
    public Optional<String> contradiction(SpecificRecord record, List<Fact> facts) {
        return IntakeChecks.contradiction(
                AppealFacts.reported(record), AppealFacts.of(facts).facts());
    }
}
