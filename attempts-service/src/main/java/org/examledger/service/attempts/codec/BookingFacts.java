package org.examledger.service.attempts.codec;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptCancelled;
import org.examledger.attempts.AttemptNoShow;
import org.examledger.attempts.AttemptRescheduled;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.BookedAs;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;
import org.examledger.bookings.FaultSide;
import org.examledger.bookings.TechnicalFaultConfirmed;
import org.examledger.kit.store.Fact.Readable;
import org.examledger.service.attempts.domain.facts.AppointmentFact;
import org.examledger.service.attempts.domain.facts.AppointmentFact.BookingDetails;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Delivery;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Capacity;
import org.examledger.service.attempts.domain.facts.Fact;
import org.jspecify.annotations.Nullable;

/** Reads records as the facts that conclusions rest on: of booking, payment and access, of sittings and recordings. */
public final class BookingFacts {
    private BookingFacts() {}

    /** All that is known about a candidate. */
    public static CandidateFile file(List<? extends org.examledger.kit.store.Fact> stored) {
        return new CandidateFile(stored.stream()
                .filter(Readable.class::isInstance)
                .map(Readable.class::cast)
                .flatMap(fact -> of(fact.record()).stream())
                .toList());
    }

    /** The fact; empty for what only a newer version can read as a whole. */
    public static Optional<Fact> of(SpecificRecord record) {
        try {
            return appointment(record)
                    .or(() -> PaymentFacts.of(record))
                    .or(() -> PersonFacts.of(record))
                    .or(() -> RecordingFacts.of(record));
        } catch (IllegalArgumentException | DateTimeException newer) {
            return Optional.empty();
        }
    }

    private static Optional<Fact> appointment(SpecificRecord record) {
        return Optional.ofNullable(
                switch (record) {
                    case AttemptBooked booked ->
                        new AppointmentFact.Booked(
                                booked.getEventId(),
                                booked.getOccurredAt(),
                                booked.getAttemptId(),
                                booked.getExamId(),
                                booked.getCenterId(),
                                Delivery.valueOf(booked.getDelivery().name()),
                                booked.getAppointmentAt(),
                                ZoneId.of(booked.getZoneId()),
                                new BookingDetails(
                                        booked.getPurchaseId(),
                                        booked.getVoucherId(),
                                        booked.getCountryCode(),
                                        capacity(booked.getBookedAs())));
                    case AttemptRescheduled moved ->
                        new AppointmentFact.Rescheduled(
                                moved.getEventId(),
                                moved.getOccurredAt(),
                                moved.getAttemptId(),
                                moved.getAppointmentAt(),
                                ZoneId.of(moved.getZoneId()));
                    case AttemptCancelled cancelled ->
                        new AppointmentFact.Cancelled(
                                cancelled.getEventId(), cancelled.getOccurredAt(), cancelled.getAttemptId());
                    case AttemptNoShow absent ->
                        new AppointmentFact.Missed(absent.getEventId(), absent.getOccurredAt(), absent.getAttemptId());
                    case AttemptStarted started ->
                        new AppointmentFact.Sat(
                                started.getEventId(),
                                started.getOccurredAt(),
                                started.getAttemptId(),
                                started.getExamId(),
                                ZoneId.of(started.getZoneId()));
                    case ResultReported result ->
                        new AppointmentFact.ResultGiven(
                                result.getEventId(),
                                result.getOccurredAt(),
                                result.getAttemptId(),
                                result.getOutcome() == Outcome.PASSED,
                                false,
                                result.getScore());
                    case ResultCorrected result ->
                        new AppointmentFact.ResultGiven(
                                result.getEventId(),
                                result.getOccurredAt(),
                                result.getAttemptId(),
                                result.getOutcome() == Outcome.PASSED,
                                true,
                                result.getScore());
                    case TechnicalFaultConfirmed fault ->
                        new AppointmentFact.FaultConfirmed(
                                fault.getEventId(),
                                fault.getOccurredAt(),
                                fault.getAttemptId(),
                                fault.getSide() == FaultSide.PROVIDER);
                    default -> null;
                });
    }

    private static @Nullable Capacity capacity(@Nullable BookedAs bookedAs) {
        return bookedAs == null ? null : Capacity.valueOf(bookedAs.name());
    }
}
