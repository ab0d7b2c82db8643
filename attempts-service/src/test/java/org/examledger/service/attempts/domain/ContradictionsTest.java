package org.examledger.service.attempts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.examledger.service.attempts.domain.Report.AppointmentChanged;
import org.examledger.service.attempts.domain.Report.Booked;
import org.examledger.service.attempts.domain.Report.Flagged;
import org.examledger.service.attempts.domain.Report.Result;
import org.examledger.service.attempts.domain.Report.Started;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 2, CONTRADICTION. */
class ContradictionsTest {
    private static final Instant NINE = Instant.parse("2021-05-03T09:00:00Z");
    private static final Booked BOOKED = new Booked("event-1", NINE, "attempt-1", "AZ-104");
    private static final Started STARTED = new Started("event-2", NINE, "attempt-1", "AZ-104");

    @Test
    @DisplayName("Given nothing, no report contradicts")
    void nothingBefore() {
        assertThat(Contradictions.of(BOOKED, List.of())).isEmpty();
        assertThat(Contradictions.of(STARTED, List.of())).isEmpty();
    }

    @Test
    @DisplayName(
            "Given a booking, the start of the same attempt at the same exam stands beside it, and the other way round")
    void bookingAndStart() {
        assertThat(Contradictions.of(STARTED, List.of(BOOKED))).isEmpty();
        assertThat(Contradictions.of(BOOKED, List.of(STARTED))).isEmpty();
    }

    @Test
    @DisplayName(
            "Given an attempt bound to an exam, a booking or start at another exam contradicts, and both exams are named")
    void anotherExam() {
        assertThat(Contradictions.of(new Started("event-3", NINE, "attempt-1", "AZ-900"), List.of(BOOKED)))
                .contains("attemptId attempt-1 belongs to exam AZ-104, not AZ-900");
        assertThat(Contradictions.of(new Booked("event-3", NINE, "attempt-1", "AZ-900"), List.of(STARTED)))
                .contains("attemptId attempt-1 belongs to exam AZ-104, not AZ-900");
    }

    @Test
    @DisplayName("Given a booking or a start, a second one for the attempt contradicts")
    void second() {
        assertThat(Contradictions.of(new Booked("event-3", NINE, "attempt-1", "AZ-104"), List.of(STARTED, BOOKED)))
                .contains("attemptId attempt-1 has an AttemptBooked already");
        assertThat(Contradictions.of(new Started("event-3", NINE, "attempt-1", "AZ-104"), List.of(STARTED, BOOKED)))
                .contains("attemptId attempt-1 has an AttemptStarted already");
    }

    @Test
    @DisplayName("Given an attempt, another attempt at any exam stands beside it")
    void anotherAttempt() {
        assertThat(Contradictions.of(new Started("event-3", NINE, "attempt-2", "AZ-900"), List.of(BOOKED, STARTED)))
                .isEmpty();
    }

    @Test
    @DisplayName("Given a flag, a second one of its id contradicts, one of another id does not")
    void flags() {
        Flagged flag = new Flagged("event-1", NINE, "flag-1", "attempt-1", "MICROSOFT");

        assertThat(Contradictions.of(new Flagged("event-2", NINE, "flag-1", null, "ORACLE"), List.of(flag)))
                .contains("flagId flag-1 has a FraudFlagRaised already");
        assertThat(Contradictions.of(new Flagged("event-2", NINE, "flag-2", "attempt-1", "MICROSOFT"), List.of(flag)))
                .isEmpty();
    }

    @Test
    @DisplayName("Given a start, a no-show, a cancellation and several results all stand beside it")
    void startBesideNoShowAndResults() {
        Report absent = new AppointmentChanged("event-3", NINE, "attempt-1");
        Report result = new Result("event-4", NINE, "attempt-1", 500);

        assertThat(Contradictions.of(absent, List.of(STARTED))).isEmpty();
        assertThat(Contradictions.of(STARTED, List.of(absent))).isEmpty();
        assertThat(Contradictions.of(new Result("event-5", NINE, "attempt-1", 800), List.of(STARTED, result)))
                .isEmpty();
    }
}
