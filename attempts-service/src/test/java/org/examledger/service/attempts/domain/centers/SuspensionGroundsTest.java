package org.examledger.service.attempts.domain.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.CENTER_SUSPENDED;

import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a ruling about a suspended centre says, and on what it rests. */
@Tag("S8")
class SuspensionGroundsTest {
    private static final String FROM = "2021-05-10T00:00:00Z";
    private static final String BOOKED = "2021-05-01T09:00:00Z";
    private static final String WITHIN = "2021-05-12T09:00:00Z";

    @Test
    @DisplayName("A refusal says that no end is known")
    void noEnd() {
        assertThat(booked(suspended()).refused().explanation())
                .startsWith(
                        "Centre center-1 is suspended by MICROSOFT from 2021-05-10T00:00:00Z on (suspension s1) and");
    }

    @Test
    @DisplayName(
            "Only what moves or calls off an appointment gives it up, and not that nobody came, or that it broke off")
    void givenUp() {
        Story story =
                booked(suspended()).misses("a1", "2021-05-09T09:00:00Z").hadFault("a1", true, "2021-05-09T09:00:00Z");
        assertThat(story.refusal()).contains(CENTER_SUSPENDED);

        assertThat(story.cancels("a1", "2021-05-09T10:00:00Z").refusal()).isEmpty();
    }

    @Test
    @DisplayName(
            "It rests on the suspension and on what gave the appointment up, and on nothing else about the attempt")
    void basis() {
        Story story = booked(suspended()).misses("a1", "2021-05-09T09:00:00Z").cancels("a1", "2021-05-09T10:00:00Z");

        assertThat(story.lastRuling().basis())
                .extracting(Fact::eventId)
                .containsExactlyInAnyOrder("event-001", "event-002", "event-004");
    }

    @Test
    @DisplayName("Where no centre was ever suspended, it rests on the booking alone, though that was called off")
    void noSuspension() {
        assertThat(booked(new Story())
                        .cancels("a1", "2021-05-09T10:00:00Z")
                        .lastRuling()
                        .basis())
                .extracting(Fact::eventId)
                .containsExactly("event-001");
    }

    private static Story suspended() {
        return new Story().isSuspended("s1", FROM, null, "center-1");
    }

    private static Story booked(Story story) {
        return story.books("a1", "AZ-104", BOOKED, WITHIN);
    }
}
