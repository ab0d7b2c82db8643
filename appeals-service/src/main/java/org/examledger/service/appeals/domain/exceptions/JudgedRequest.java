package org.examledger.service.appeals.domain.exceptions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.facts.Fact;

/**
 * A request and what the number of exceptions in a year says about it (rule X5).
 *
 * @param lacksAuthorisation whether it is beyond the number without an authorisation
 * @param ruleId the rule; empty where it could not have made a difference
 * @param bearing the facts that it made a difference by
 */
record JudgedRequest(KnownRequest known, boolean lacksAuthorisation, Optional<String> ruleId, List<Fact> bearing) {

    JudgedRequest {
        bearing = List.copyOf(bearing);
    }

    /** One that has nothing to do with that number. */
    static JudgedRequest within(KnownRequest known) {
        return new JudgedRequest(known, false, Optional.empty(), List.of());
    }

    /** What an answer rests on that these rules lead to, and this one where it could have made a difference. */
    Grounds grounds(List<String> ruleIds) {
        List<String> rules = Stream.concat(ruleIds.stream(), ruleId.stream()).toList();
        return Grounds.of(
                rules, Stream.concat(known.facts().stream(), bearing.stream()).toList());
    }
}
