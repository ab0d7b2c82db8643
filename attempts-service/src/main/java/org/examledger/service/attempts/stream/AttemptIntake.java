package org.examledger.service.attempts.stream;

import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.intake.IntakeRules;
import org.examledger.kit.store.Fact;
import org.examledger.service.attempts.codec.FieldForms;
import org.examledger.service.attempts.codec.Reports;
import org.examledger.service.attempts.domain.Catalogue;
import org.examledger.service.attempts.domain.Contradictions;
import org.examledger.service.attempts.domain.ReportChecks;

/** The domain's checks, where the intake asks for them. */
final class AttemptIntake implements IntakeRules {
    private final ReportChecks checks;

    AttemptIntake(Catalogue catalogue) {
        this.checks = new ReportChecks(catalogue);
    }

    @Override
    public Optional<String> badValue(SpecificRecord record) {
        return FieldForms.badValue(record).or(() -> checks.badValue(Reports.of(record)));
    }

    @Override
    public Optional<String> unknownExam(SpecificRecord record) {
        return checks.unknownExam(Reports.of(record));
    }

    @Override
    public Optional<String> contradiction(SpecificRecord record, List<Fact> facts) {
        return Contradictions.of(
                Reports.of(record),
                AttemptConclusions.readable(facts)
                        .map(fact -> Reports.of(fact.record()))
                        .toList());
    }
}
