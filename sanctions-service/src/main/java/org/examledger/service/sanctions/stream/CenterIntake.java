package org.examledger.service.sanctions.stream;

import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.intake.IntakeRules;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.codec.CenterFile;
import org.examledger.service.sanctions.domain.centers.CenterChecks;

/** The domain's checks of reports about centres, where the intake asks for them. */
final class CenterIntake implements IntakeRules {
    private final CenterChecks checks;

    CenterIntake(PolicyCatalogue policies) {
        this.checks = new CenterChecks(policies);
    }

    @Override
    public Optional<String> badValue(SpecificRecord record) {
        return checks.badValue(CenterFile.fact(record));
    }

    @Override
    public Optional<String> unknownExam(SpecificRecord record) {
        return Optional.empty();
    }

    @Override
    public Optional<String> contradiction(SpecificRecord record, List<Fact> facts) {
        return CenterChecks.contradiction(
                CenterFile.fact(record), CenterFile.of(facts).facts());
    }
}
