package org.examledger.service.appeals.stream;

import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.intake.IntakeRules;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.codec.AppealFacts;
import org.examledger.service.appeals.domain.intake.IntakeChecks;

/** The domain's checks, where the intake asks for them. */
final class AppealIntake implements IntakeRules {
    private final IntakeChecks checks;

    AppealIntake(PolicyCatalogue policies) {
        this.checks = new IntakeChecks(policies);
    }

    @Override
    public Optional<String> badValue(SpecificRecord record) {
        return Optional.empty(); // no field of these records has values that only this service knows
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
