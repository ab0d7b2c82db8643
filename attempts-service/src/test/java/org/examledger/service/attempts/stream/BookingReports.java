package org.examledger.service.attempts.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.examledger.admissions.Capacity;
import org.examledger.admissions.ExemptionDecided;
import org.examledger.admissions.ExemptionGround;
import org.examledger.admissions.Nationality;
import org.examledger.admissions.NationalityReported;
import org.examledger.admissions.ResidenceTitle;
import org.examledger.admissions.ResidencyReported;
import org.examledger.admissions.StudentStatusDisproved;
import org.examledger.admissions.StudentStatusVerified;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptRescheduled;
import org.examledger.attempts.Delivery;
import org.examledger.bookings.FaultSide;
import org.examledger.bookings.TechnicalFaultConfirmed;
import org.examledger.purchases.AttemptsPurchased;
import org.examledger.purchases.RefundCause;
import org.examledger.purchases.RefundRequested;
import org.examledger.purchases.VoucherIssued;

/** Reports of one candidate about bookings and what they rest on. The same words give the same eventId. */
final class BookingReports {
    static final String CANDIDATE = "grace";

    private BookingReports() {}

    static AttemptBooked books(
            String attemptId, String examId, String on, String appointment, Consumer<AttemptBooked> details) {
        AttemptBooked booked = AttemptBooked.newBuilder()
                .setEventId(eventId("booked", attemptId, on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setAttemptId(attemptId)
                .setExamId(examId)
                .setCenterId("center-1")
                .setDelivery(Delivery.TEST_CENTER)
                .setAppointmentAt(Instant.parse(appointment))
                .setZoneId("Europe/Paris")
                .build();
        details.accept(booked);
        return booked;
    }

    static AttemptRescheduled moves(String attemptId, String on, String appointment) {
        return AttemptRescheduled.newBuilder()
                .setEventId(eventId("moved", attemptId, on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setAttemptId(attemptId)
                .setAppointmentAt(Instant.parse(appointment))
                .setZoneId("Europe/Paris")
                .build();
    }

    static AttemptsPurchased buys(String purchaseId, String program, int attempts, String on) {
        return AttemptsPurchased.newBuilder()
                .setEventId(eventId("bought", purchaseId, on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setPurchaseId(purchaseId)
                .setProgram(program)
                .setAttempts(attempts)
                .setPaidAt(Instant.parse(on))
                .setZoneId("Europe/Paris")
                .build();
    }

    static RefundRequested asksBack(String requestId, String purchaseId, String on) {
        return RefundRequested.newBuilder()
                .setEventId(eventId("asked back", requestId, on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setRequestId(requestId)
                .setPurchaseId(purchaseId)
                .setCause(RefundCause.WITHDRAWAL)
                .build();
    }

    static VoucherIssued getsVoucher(String voucherId, String examId, String attemptId, String on) {
        return VoucherIssued.newBuilder()
                .setEventId(eventId("voucher", voucherId, on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setVoucherId(voucherId)
                .setExamId(examId)
                .setAttemptId(attemptId)
                .build();
    }

    static TechnicalFaultConfirmed hadFault(String attemptId, FaultSide side, String on) {
        return TechnicalFaultConfirmed.newBuilder()
                .setEventId(eventId("fault", attemptId, on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setAttemptId(attemptId)
                .setSide(side)
                .setConfirmedBy("proctor-desk")
                .build();
    }

    static ResidencyReported lives(String place, String on) {
        return ResidencyReported.newBuilder()
                .setEventId(eventId("lives", on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setCountryCode(place)
                .setTitle(ResidenceTitle.PERMANENT)
                .build();
    }

    static NationalityReported isNationalOf(String country, String on) {
        return NationalityReported.newBuilder()
                .setEventId(eventId("national", on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setNationalities(List.of(new Nationality(country, null)))
                .build();
    }

    static ExemptionDecided isExempted(String exemptionId, String on) {
        return ExemptionDecided.newBuilder()
                .setEventId(eventId("exempted", exemptionId, on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setExemptionId(exemptionId)
                .setGround(ExemptionGround.PERMANENT_RESIDENCE)
                .setGranted(true)
                .setMissing(List.of())
                .setDecidedBy("export-desk")
                .build();
    }

    static StudentStatusVerified isVerified(String verificationId, String on) {
        return StudentStatusVerified.newBuilder()
                .setEventId(eventId("verified", verificationId, on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setVerificationId(verificationId)
                .setCapacity(Capacity.STUDENT)
                .setZoneId("UTC")
                .build();
    }

    static StudentStatusDisproved isDisproved(String verificationId, String on) {
        return StudentStatusDisproved.newBuilder()
                .setEventId(eventId("disproved", verificationId, on))
                .setCandidateId(CANDIDATE)
                .setOccurredAt(Instant.parse(on))
                .setVerificationId(verificationId)
                .setDecidedBy("academic-desk")
                .build();
    }

    static String eventId(String... words) {
        return UUID.nameUUIDFromBytes(String.join(" ", words).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
