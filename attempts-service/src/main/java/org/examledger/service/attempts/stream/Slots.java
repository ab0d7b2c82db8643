package org.examledger.service.attempts.stream;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.admissions.StudentSittingCleared;
import org.examledger.admissions.StudentSittingDisproved;
import org.examledger.bookings.BookingRefusalWithdrawn;
import org.examledger.bookings.BookingRefused;
import org.examledger.bookings.SecondAppointmentDue;
import org.examledger.bookings.SecondAppointmentWithdrawn;
import org.examledger.kit.record.RecordFields;
import org.examledger.purchases.PurchasedAttemptRestored;
import org.examledger.purchases.PurchasedAttemptUsed;
import org.examledger.purchases.RefundAnswerWithdrawn;
import org.examledger.purchases.RefundGranted;
import org.examledger.purchases.RefundRefused;
import org.examledger.recordings.IdentityRecordsDestroyedUnderHold;
import org.examledger.recordings.IdentityRecordsDestructionCleared;
import org.examledger.results.ResultQuestionWithdrawn;
import org.examledger.results.ResultQuestioned;

/** The slots of a candidate: what each announcement is about. A fact that was passed on has its eventId's. */
final class Slots {
    private Slots() {}

    static String refusal(String refusedEventId) {
        return "refusal/" + refusedEventId;
    }

    static String use(String purchaseId, String attemptId) {
        return "use/" + purchaseId + "/" + attemptId;
    }

    static String refund(String requestId) {
        return "refund/" + requestId;
    }

    static String second(String attemptId) {
        return "second/" + attemptId;
    }

    static String question(String attemptId) {
        return "question/" + attemptId;
    }

    static String destruction(String checkId) {
        return "destruction/" + checkId;
    }

    static String student(String attemptId) {
        return "student/" + attemptId;
    }

    /** The slot of a record that this service published. */
    static String of(SpecificRecord record) {
        return switch (record) {
            case BookingRefused refused -> refusal(refused.getRefusedEventId());
            case BookingRefusalWithdrawn withdrawn -> refusal(withdrawn.getRefusedEventId());
            case PurchasedAttemptUsed used -> use(used.getPurchaseId(), used.getAttemptId());
            case PurchasedAttemptRestored restored -> use(restored.getPurchaseId(), restored.getAttemptId());
            case RefundGranted granted -> refund(granted.getRequestId());
            case RefundRefused refused -> refund(refused.getRequestId());
            case RefundAnswerWithdrawn withdrawn -> refund(withdrawn.getRequestId());
            case SecondAppointmentDue due -> second(due.getAttemptId());
            case SecondAppointmentWithdrawn withdrawn -> second(withdrawn.getAttemptId());
            case ResultQuestioned questioned -> question(questioned.getAttemptId());
            case ResultQuestionWithdrawn withdrawn -> question(withdrawn.getAttemptId());
            case IdentityRecordsDestroyedUnderHold destroyed -> destruction(destroyed.getCheckId());
            case IdentityRecordsDestructionCleared cleared -> destruction(cleared.getCheckId());
            case StudentSittingDisproved disproved -> student(disproved.getAttemptId());
            case StudentSittingCleared cleared -> student(cleared.getAttemptId());
            default -> RecordFields.eventId(record);
        };
    }
}
