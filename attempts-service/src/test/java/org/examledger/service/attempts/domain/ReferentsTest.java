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

/** Contract, meaning 3. */
class ReferentsTest {
    private static final Instant NINE = Instant.parse("2021-05-03T09:00:00Z");
    private static final Booked BOOKED = new Booked("event-1", NINE, "attempt-1", "AZ-104");
    private static final Started STARTED = new Started("event-2", NINE, "attempt-1", "AZ-104");
    private static final Report CHANGED = new AppointmentChanged("event-3", NINE, "attempt-1");
    private static final Report RESULT = new Result("event-4", NINE, "attempt-1", null);
    private static final Report FLAGGED = new Flagged("event-5", NINE, "flag-1", "attempt-1", "MICROSOFT");

    @Test
    @DisplayName("A booking and a start refer to nothing")
    void bindingsWaitForNothing() {
        Referents none = new Referents(List.of());

        assertThat(none.missing(BOOKED)).isEmpty();
        assertThat(none.missing(STARTED)).isEmpty();
    }

    @Test
    @DisplayName("Given no attempt, a change, a result and a flag about it wait for it")
    void unknownAttempt() {
        Referents none = new Referents(List.of(CHANGED, RESULT, FLAGGED));

        assertThat(none.missing(CHANGED)).contains("attempt-1");
        assertThat(none.missing(RESULT)).contains("attempt-1");
        assertThat(none.missing(FLAGGED)).contains("attempt-1");
    }

    @Test
    @DisplayName("Given a booking, a change and a flag take effect; a result waits for the start")
    void bookedAttempt() {
        Referents booked = new Referents(List.of(BOOKED));

        assertThat(booked.missing(CHANGED)).isEmpty();
        assertThat(booked.missing(FLAGGED)).isEmpty();
        assertThat(booked.missing(RESULT)).contains("attempt-1");
    }

    @Test
    @DisplayName("Given a start without a booking, all take effect")
    void startedAttempt() {
        Referents started = new Referents(List.of(STARTED));

        assertThat(started.missing(CHANGED)).isEmpty();
        assertThat(started.missing(FLAGGED)).isEmpty();
        assertThat(started.missing(RESULT)).isEmpty();
    }

    @Test
    @DisplayName("Another attempt is no referent, and a flag without an attempt waits for none")
    void otherAttempts() {
        Referents other = new Referents(List.of(new Started("event-6", NINE, "attempt-2", "AZ-104")));

        assertThat(other.missing(RESULT)).contains("attempt-1");
        assertThat(other.missing(new Flagged("event-7", NINE, "flag-2", null, "MICROSOFT")))
                .isEmpty();
    }
}
