package org.examledger.service.eligibility.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sitting that the policy did not allow when it started (CONTRACT, Meaning 7).
 *
 * @param attemptId the sitting in violation
 * @param reason why it was not allowed; never RESULT_PENDING
 * @param eligibleFrom when it would have been allowed; null when it was not allowed at all
 * @param policyVersion the version in force at the previous sitting, without one at this sitting, as YYYY-MM-DD
 * @param consideredCandidateIds all candidate ids of the person, in order, where there are several (rule S5); else empty
 * @param basis the eventIds of the facts judged and of the sitting's own start, by (occurredAt, eventId)
 * @param occurredAt the latest occurredAt of the basis
 */
public record Violation(
        String attemptId,
        String examId,
        Reason reason,
        @Nullable Instant eligibleFrom,
        String policyId,
        String policyVersion,
        List<String> consideredCandidateIds,
        List<String> ruleIds,
        List<String> basis,
        Instant occurredAt) {

    /** Copies the lists. */
    public Violation {
        consideredCandidateIds = List.copyOf(consideredCandidateIds);
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }
}
