package org.examledger.service.attempts.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptRescheduled;
import org.examledger.attempts.Delivery;
import org.examledger.purchases.AttemptsPurchased;

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

    static String eventId(String... words) {
        return UUID.nameUUIDFromBytes(String.join(" ", words).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
