package org.examledger.service.attempts.domain.recordings;

import java.util.List;
import java.util.stream.Stream;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.RecordingFact.IdentityChecked;
import org.examledger.service.attempts.domain.facts.RecordingFact.RecordsDestroyed;

/** Whether the records of identity checks were destroyed while something held them (rule A5). */
public final class Destructions {
    private final RetentionTerms terms;

    public Destructions(RetentionTerms terms) {
        this.terms = terms;
    }

    /** The destructions of a candidate's records under programs that give a time to keep them, in order. */
    public List<Destruction> candidate(CandidateFile file) {
        return IdentityRecords.in(file).stream().flatMap(this::of).toList();
    }

    private Stream<Destruction> of(IdentityRecords records) {
        return records.destructions().stream()
                .limit(1)
                .flatMap(destroyed ->
                        RetentionClocks.rule(terms, records).map(rule -> of(records, destroyed, rule)).stream());
    }

    private static Destruction of(IdentityRecords records, RecordsDestroyed destroyed, ClockRule rule) {
        IdentityChecked check = records.check();
        return new Destruction(
                check.checkId(),
                check.attemptId(),
                destroyed.occurredAt(),
                records.holds().stream()
                        .filter(hold -> hold.stoodAt(destroyed.occurredAt()))
                        .map(Hold::holdId)
                        .toList(),
                rule.policyId(),
                rule.policyVersion(),
                Grounds.of(List.of(rule.ruleId()), records.facts()));
    }
}
