package org.examledger.quickstart.sample;

import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptCancelled;
import org.examledger.attempts.AttemptNoShow;
import org.examledger.attempts.AttemptRescheduled;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;
import org.examledger.incidents.FlagSource;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;

/** Fills in the records about one candidate; each gets an eventId of its own. */
record Facts(String candidateId, Chance chance) {

    SpecificRecord booked(Attempt attempt, Instant bookedAt) {
        return AttemptBooked.newBuilder()
                .setEventId(chance.id())
                .setCandidateId(candidateId)
                .setOccurredAt(bookedAt)
                .setAttemptId(attempt.attemptId())
                .setExamId(attempt.examId())
                .setCenterId(attempt.centre().centerId())
                .setDelivery(attempt.delivery())
                .setAppointmentAt(attempt.appointmentAt())
                .setZoneId(attempt.centre().zoneId())
                .build();
    }

    SpecificRecord rescheduled(Attempt attempt, Instant at) {
        return new AttemptRescheduled(
                chance.id(),
                candidateId,
                at,
                attempt.attemptId(),
                attempt.appointmentAt(),
                attempt.centre().zoneId());
    }

    SpecificRecord cancelled(Attempt attempt, Instant at) {
        return new AttemptCancelled(chance.id(), candidateId, at, attempt.attemptId());
    }

    SpecificRecord noShow(Attempt attempt, Instant at) {
        return new AttemptNoShow(chance.id(), candidateId, at, attempt.attemptId());
    }

    SpecificRecord started(Attempt attempt, Instant at) {
        return new AttemptStarted(
                chance.id(),
                candidateId,
                at,
                attempt.attemptId(),
                attempt.examId(),
                attempt.centre().centerId(),
                attempt.delivery(),
                attempt.centre().zoneId());
    }

    SpecificRecord result(Attempt attempt, Instant at, boolean passed) {
        return new ResultReported(chance.id(), candidateId, at, attempt.attemptId(), outcome(passed), score(passed));
    }

    SpecificRecord corrected(Attempt attempt, Instant at, boolean passed) {
        return new ResultCorrected(
                chance.id(),
                candidateId,
                at,
                attempt.attemptId(),
                outcome(passed),
                score(passed),
                chance.pick(List.of(
                        "a question was withdrawn after review",
                        "the answer sheet was scored again",
                        "a lab task was graded with the wrong key")));
    }

    SpecificRecord flag(Attempt attempt, Instant at) {
        return new FraudFlagRaised(
                chance.id(),
                candidateId,
                at,
                chance.id(),
                attempt.attemptId(),
                attempt.program(),
                chance.pick(List.of(
                        FraudCategory.UNAUTHORIZED_MATERIAL,
                        FraudCategory.IMPERSONATION,
                        FraudCategory.STATISTICAL_ANOMALY,
                        FraudCategory.BRAIN_DUMP)),
                chance.pick(List.of(FlagSource.CENTER, FlagSource.PROCTOR, FlagSource.STATISTICAL_ANALYSIS)),
                List.of("evidence/" + chance.id()));
    }

    private static Outcome outcome(boolean passed) {
        return passed ? Outcome.PASSED : Outcome.FAILED;
    }

    /** Plausible beside the outcome; the system never derives one from the other. */
    private Integer score(boolean passed) {
        return passed ? chance.between(700, 985) : chance.between(310, 699);
    }
}
