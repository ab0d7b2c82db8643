package org.examledger.service.attempts.codec;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptCancelled;
import org.examledger.attempts.AttemptNoShow;
import org.examledger.attempts.AttemptRescheduled;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.kit.record.RecordFields;
import org.examledger.service.attempts.domain.Report;

/** Reads the records of the intake topic. */
public final class Reports {
    private Reports() {}

    /** The report that a record is. */
    public static Report of(SpecificRecord record) {
        return switch (record) {
            case AttemptBooked booked ->
                new Report.Booked(
                        booked.getEventId(), booked.getOccurredAt(), booked.getAttemptId(), booked.getExamId());
            case AttemptStarted started ->
                new Report.Started(
                        started.getEventId(), started.getOccurredAt(), started.getAttemptId(), started.getExamId());
            case AttemptRescheduled moved ->
                new Report.AppointmentChanged(moved.getEventId(), moved.getOccurredAt(), moved.getAttemptId());
            case AttemptCancelled cancelled ->
                new Report.AppointmentChanged(
                        cancelled.getEventId(), cancelled.getOccurredAt(), cancelled.getAttemptId());
            case AttemptNoShow absent ->
                new Report.AppointmentChanged(absent.getEventId(), absent.getOccurredAt(), absent.getAttemptId());
            case ResultReported result ->
                new Report.Result(
                        result.getEventId(), result.getOccurredAt(), result.getAttemptId(), result.getScore());
            case ResultCorrected result ->
                new Report.Result(
                        result.getEventId(), result.getOccurredAt(), result.getAttemptId(), result.getScore());
            case FraudFlagRaised flag ->
                new Report.Flagged(
                        flag.getEventId(),
                        flag.getOccurredAt(),
                        flag.getFlagId(),
                        flag.getAttemptId(),
                        flag.getProgram());
            default ->
                BookingFacts.of(record)
                        .<Report>map(Report.Stated::new)
                        .orElseGet(
                                () -> new Report.Newer(RecordFields.eventId(record), RecordFields.occurredAt(record)));
        };
    }
}
