package org.examledger.service.sanctions.given;

import java.time.Instant;
import java.util.List;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.identity.NameBasedIds;

/** What eligibility-service says of sittings against the retake policy. */
public final class Violations {
    private Violations() {}

    public static RetakePolicyViolated violated(String attemptId, String at) {
        return RetakePolicyViolated.newBuilder()
                .setEventId(NameBasedIds.of("violated", attemptId, at))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setExamId("AZ-104")
                .setReason(EligibilityReason.WAITING_PERIOD)
                .setPolicyId("microsoft-general")
                .setPolicyVersion("2021-03-31")
                .setRuleIds(List.of("R1"))
                .setBasis(List.of())
                .build();
    }

    public static RetakePolicyViolationWithdrawn withdrawn(String attemptId, String at) {
        return RetakePolicyViolationWithdrawn.newBuilder()
                .setEventId(NameBasedIds.of("withdrawn", attemptId, at))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setExamId("AZ-104")
                .setRuleIds(List.of("R1"))
                .setBasis(List.of())
                .build();
    }
}
