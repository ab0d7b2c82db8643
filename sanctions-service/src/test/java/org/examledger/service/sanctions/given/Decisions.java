package org.examledger.service.sanctions.given;

import java.time.Instant;
import java.util.List;
import org.examledger.identities.CandidatesLinked;
import org.examledger.identities.CandidatesUnlinked;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.retests.RetestCancelled;
import org.examledger.retests.RetestDateAgreed;
import org.examledger.retests.RetestOrdered;

/** Reviewers' decisions about identities and retests. The same words give the same record, eventId included. */
public final class Decisions {
    private static final Instant DECIDED = Instant.parse("2025-03-02T10:00:00Z");

    private Decisions() {}

    public static CandidatesLinked links(String linkId, String otherCandidateId) {
        return CandidatesLinked.newBuilder()
                .setEventId(NameBasedIds.of("linked", linkId, otherCandidateId))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(DECIDED)
                .setLinkId(linkId)
                .setOtherCandidateId(otherCandidateId)
                .setEvidence(List.of("report-1"))
                .setDecidedBy("reviewer-7")
                .build();
    }

    public static CandidatesUnlinked unlinks(String linkId) {
        return CandidatesUnlinked.newBuilder()
                .setEventId(NameBasedIds.of("unlinked", linkId))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(DECIDED.plusSeconds(3600))
                .setLinkId(linkId)
                .setDecidedBy("reviewer-7")
                .build();
    }

    public static RetestOrdered orders(String retestId, String program, String examId) {
        return RetestOrdered.newBuilder()
                .setEventId(NameBasedIds.of("ordered", retestId, program, examId))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(DECIDED)
                .setRetestId(retestId)
                .setProgram(program)
                .setExamId(examId)
                .setAttemptId("attempt-1")
                .setCenterId("center-2")
                .setNotifiedAt(DECIDED)
                .setZoneId("Europe/Paris")
                .setDecidedBy("reviewer-7")
                .build();
    }

    public static RetestDateAgreed agrees(String retestId, String attemptId) {
        return agrees(
                retestId,
                attemptId,
                "2025-04-01T08:00:00Z",
                DECIDED.plusSeconds(60).toString());
    }

    public static RetestDateAgreed agrees(String retestId, String attemptId, String appointmentAt, String at) {
        return RetestDateAgreed.newBuilder()
                .setEventId(NameBasedIds.of("agreed", retestId, attemptId, appointmentAt, at))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(Instant.parse(at))
                .setRetestId(retestId)
                .setAttemptId(attemptId)
                .setAppointmentAt(Instant.parse(appointmentAt))
                .setZoneId("Europe/Paris")
                .build();
    }

    public static RetestCancelled cancels(String retestId, String at) {
        return RetestCancelled.newBuilder()
                .setEventId(NameBasedIds.of("cancelled", retestId, at))
                .setCandidateId(Candidate.GRACE.id())
                .setOccurredAt(Instant.parse(at))
                .setRetestId(retestId)
                .setDecidedBy("reviewer-7")
                .build();
    }
}
