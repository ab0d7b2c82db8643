package org.examledger.service.sanctions.given;

import java.time.Instant;
import java.util.List;
import org.examledger.admissions.Capacity;
import org.examledger.admissions.StudentSittingCleared;
import org.examledger.admissions.StudentSittingDisproved;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.identity.NameBasedIds;

/** What attempts-service says of sittings booked as student. The same words give the same record, eventId included. */
public final class Students {
    private Students() {}

    public static StudentSittingDisproved disproved(String attemptId, String at) {
        return StudentSittingDisproved.newBuilder()
                .setEventId(NameBasedIds.of("disproved", attemptId, at))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setExamId("AZ-104")
                .setProgram("MICROSOFT")
                .setCapacity(Capacity.STUDENT)
                .setPolicyId("microsoft-access")
                .setPolicyVersion("2014-07-01")
                .setExplanation("")
                .setRuleIds(List.of("A6"))
                .setBasis(List.of())
                .build();
    }

    public static StudentSittingCleared cleared(String attemptId, String at) {
        return StudentSittingCleared.newBuilder()
                .setEventId(NameBasedIds.of("cleared", attemptId, at))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setExamId("AZ-104")
                .setRuleIds(List.of("A6"))
                .setBasis(List.of())
                .build();
    }
}
