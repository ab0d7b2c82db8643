package org.examledger.service.attempts.codec;

import java.util.List;
import org.examledger.bookings.BookingRefusalReason;
import org.examledger.bookings.BookingRefusalWithdrawn;
import org.examledger.bookings.BookingRefused;
import org.examledger.bookings.BookingStep;
import org.examledger.bookings.SecondAppointmentDue;
import org.examledger.bookings.SecondAppointmentWithdrawn;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.Ruling;
import org.examledger.service.attempts.domain.bookings.SecondAppointment;

/** What the rules say about bookings as records. Their eventId is left blank: it follows from the rest when they are published. */
public final class BookingRecords {
    private BookingRecords() {}

    /** That the rules refuse a step. */
    public static BookingRefused refused(String candidateId, Appointment appointment, Ruling.Refused refused) {
        Basis basis = Basis.of(refused.basis());
        return BookingRefused.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setAttemptId(appointment.booking().attemptId())
                .setExamId(appointment.examId())
                .setRefusedEventId(appointment.report().eventId())
                .setStep(BookingStep.valueOf(appointment.step().name()))
                .setReason(BookingRefusalReason.valueOf(
                        refused.objection().reason().name()))
                .setEarliestAt(refused.objection().earliestAt())
                .setLatestAt(refused.objection().latestAt())
                .setFeeLost(refused.objection().feeLost())
                .setPolicyId(refused.book().policyId())
                .setPolicyVersion(refused.book().policyVersion())
                .setExplanation(refused.explanation())
                .setRuleIds(refused.ruleIds())
                .setBasis(basis.eventIds())
                .build();
    }

    /** That they do not refuse it any more. */
    public static BookingRefusalWithdrawn allowed(String candidateId, Appointment appointment, Ruling.Allowed allowed) {
        Basis basis = Basis.of(allowed.basis());
        return BookingRefusalWithdrawn.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setAttemptId(appointment.booking().attemptId())
                .setExamId(appointment.examId())
                .setRefusedEventId(appointment.report().eventId())
                .setRuleIds(allowed.ruleIds())
                .setBasis(basis.eventIds())
                .build();
    }

    /** That a second appointment takes priority. */
    public static SecondAppointmentDue due(String candidateId, SecondAppointment second) {
        Basis basis = Basis.of(second.basis());
        return SecondAppointmentDue.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setAttemptId(second.attempt().attemptId())
                .setExamId(second.examId())
                .setSessionEnd(second.sessionEnd())
                .setPolicyId(second.terms().policyId())
                .setPolicyVersion(second.terms().version().version())
                .setExplanation(second.explanation())
                .setRuleIds(List.of(second.rule().ruleId()))
                .setBasis(basis.eventIds())
                .build();
    }

    /** That none does. */
    public static SecondAppointmentWithdrawn notDue(String candidateId, SecondAppointment second) {
        Basis basis = Basis.of(second.basis());
        return SecondAppointmentWithdrawn.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setAttemptId(second.attempt().attemptId())
                .setExamId(second.examId())
                .setRuleIds(List.of(second.rule().ruleId()))
                .setBasis(basis.eventIds())
                .build();
    }

    /** That no rule speaks against it any more, since the policies changed. */
    public static BookingRefusalWithdrawn withdrawn(BookingRefused refused) {
        return BookingRefusalWithdrawn.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(refused.getCandidateId())
                .setOccurredAt(refused.getOccurredAt())
                .setAttemptId(refused.getAttemptId())
                .setExamId(refused.getExamId())
                .setRefusedEventId(refused.getRefusedEventId())
                .setRuleIds(refused.getRuleIds())
                .setBasis(refused.getBasis())
                .build();
    }
}
