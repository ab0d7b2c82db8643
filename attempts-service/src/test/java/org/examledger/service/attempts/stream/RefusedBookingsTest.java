package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.DrivenAttempts.answers;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.bookings.BookingRefusalReason;
import org.examledger.bookings.BookingRefused;
import org.examledger.bookings.BookingStep;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bookings that the rules refuse: accepted as reports, but not published as bookings. */
class RefusedBookingsTest {
    private final World world = new World().prepared();
    private final DrivenService service = DrivenService.live(DrivenAttempts.underShippedPolicies(), world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName(
            "A refused booking is accepted, and instead of it a refusal is published that says all there is to say")
    void refused() {
        AttemptBooked booking = booking("attempt-1", "2017-03-05T15:00:00Z", "2017-03-06T15:00:00Z");
        service.report(booking);

        assertThat(answers(service)).containsExactly("ACCEPTED");
        assertThat(service.said(Topics.ATTEMPTS)).isEmpty();
        assertThat(service.waiting()).isEmpty();
        assertThat(refusals()).singleElement().satisfies(refused -> {
            assertThat(refused.getCandidateId()).isEqualTo("grace");
            assertThat(refused.getOccurredAt()).isEqualTo("2017-03-05T15:00:00Z");
            assertThat(refused.getAttemptId()).isEqualTo("attempt-1");
            assertThat(refused.getExamId()).isEqualTo("CARTOPRO-2017");
            assertThat(refused.getRefusedEventId()).isEqualTo(booking.getEventId());
            assertThat(refused.getStep()).isEqualTo(BookingStep.BOOKING);
            assertThat(refused.getReason()).isEqualTo(BookingRefusalReason.SHORT_NOTICE);
            assertThat(refused.getEarliestAt()).isEqualTo("2017-03-09T14:00:00Z");
            assertThat(refused.getPolicyId()).isEqualTo("fun-booking");
            assertThat(refused.getRuleIds()).containsExactly("B3");
            assertThat(refused.getBasis()).containsExactly(booking.getEventId());
        });
    }

    @Test
    @DisplayName("A sitting is a fact, whatever became of its booking; so is what happened to the appointment")
    void sittingAllTheSame() {
        service.report(booking("attempt-1", "2017-03-05T15:00:00Z", "2017-03-06T15:00:00Z"));
        service.report(GRACE.cancels("attempt-1", "2017-03-05T16:00:00Z"));
        service.report(GRACE.starts("attempt-1", "CARTOPRO-2017", "2017-03-06T15:00:00Z"));
        service.report(GRACE.passes("attempt-1", "2017-03-06T16:00:00Z"));

        assertThat(names(service, Topics.ATTEMPTS))
                .containsExactly("AttemptCancelled", "AttemptStarted", "ResultReported");
    }

    @Test
    @DisplayName("Allowed bookings are published as they came, and nothing is said beside")
    void allowed() {
        service.report(booking("attempt-1", "2017-03-01T15:00:00Z", "2017-03-06T15:00:00Z"));
        service.report(GRACE.books("attempt-2", "AZ-104", "2021-05-03T09:00:00Z"));
        service.report(GRACE.books("attempt-3", "1Z0-1072", "2023-05-03T09:00:00Z"));

        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked", "AttemptBooked", "AttemptBooked");
        assertThat(service.said(Topics.BOOKINGS)).isEmpty();
    }

    @Test
    @DisplayName("A refused move is refused under its own eventId, and the booking stands")
    void moved() {
        service.report(booking("attempt-1", "2017-03-01T15:00:00Z", "2017-03-06T15:00:00Z"));
        service.report(GRACE.reschedules("attempt-1", "2017-03-05T15:00:00Z"));

        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        assertThat(refusals())
                .singleElement()
                .extracting(BookingRefused::getStep)
                .isEqualTo(BookingStep.RESCHEDULING);
    }

    @Test
    @DisplayName("A refusal that came twice is said once, and a service that lost its state says it no more")
    void saidOnce() {
        AttemptBooked booking = booking("attempt-1", "2017-03-05T15:00:00Z", "2017-03-06T15:00:00Z");
        service.report(booking);
        service.report(booking);
        assertThat(refusals()).hasSize(1);

        try (World after = new World().prepared().before(service.published());
                DrivenService rebuilt = new DrivenService(DrivenAttempts.underShippedPolicies(), after)) {
            rebuilt.report(booking);
            rebuilt.tick();
            rebuilt.tick();
            assertThat(rebuilt.said(Topics.BOOKINGS)).isEmpty();
            assertThat(rebuilt.said(Topics.ATTEMPTS)).isEmpty();
        }
    }

    private List<BookingRefused> refusals() {
        return service.records(Topics.BOOKINGS).stream()
                .map(BookingRefused.class::cast)
                .toList();
    }

    private static AttemptBooked booking(String attemptId, String on, String appointment) {
        SpecificRecord record = GRACE.books(attemptId, "CARTOPRO-2017", on);
        AttemptBooked booking = (AttemptBooked) record;
        booking.setAppointmentAt(Instant.parse(appointment));
        return booking;
    }
}
