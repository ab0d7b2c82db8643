package org.examledger.service.attempts.stream;

import static org.examledger.service.attempts.stream.BookingReports.CANDIDATE;
import static org.examledger.service.attempts.stream.BookingReports.eventId;

import java.time.Instant;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.recordings.IdentityChecked;
import org.examledger.recordings.IdentityRecordsDestroyed;
import org.examledger.recordings.LegalHoldPlaced;
import org.examledger.recordings.LegalHoldReleased;

/** Reports of one candidate about results and recordings. The same words give the same eventId. */
final class SittingReports {
    private SittingReports() {}

    static ResultReported result(String attemptId, Outcome outcome, int score, String on) {
        return new ResultReported(
                eventId("result", attemptId, on), CANDIDATE, Instant.parse(on), attemptId, outcome, score);
    }

    static IdentityChecked checks(String checkId, String attemptId, String on) {
        return new IdentityChecked(
                eventId("checked", checkId, on),
                CANDIDATE,
                Instant.parse(on),
                checkId,
                attemptId,
                "FUN",
                "Europe/Paris",
                "vault:1",
                "vault:2",
                null);
    }

    static IdentityRecordsDestroyed destroys(String checkId, String on) {
        return new IdentityRecordsDestroyed(eventId("destroyed", checkId, on), CANDIDATE, Instant.parse(on), checkId);
    }

    static LegalHoldPlaced holds(String holdId, String checkId, String on) {
        return new LegalHoldPlaced(eventId("held", holdId, on), CANDIDATE, Instant.parse(on), holdId, checkId, null);
    }

    static LegalHoldReleased releases(String holdId, String on) {
        return new LegalHoldReleased(eventId("released", holdId, on), CANDIDATE, Instant.parse(on), holdId);
    }
}
