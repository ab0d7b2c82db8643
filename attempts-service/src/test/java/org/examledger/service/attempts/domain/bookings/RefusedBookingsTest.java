package org.examledger.service.attempts.domain.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.given.Story.at;

import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What depends on a step that is refused. */
class RefusedBookingsTest {
    private static final String EARLY = "2017-02-01T09:00:00+01:00";

    @Test
    @DisplayName("What moves a refused booking is not judged")
    void movedRefused() {
        Story story = new Story()
                .books("a1", "CARTOPRO-2017", EARLY, "2017-03-08T16:00:00+01:00")
                .moves("a1", "2017-02-02T09:00:00+01:00", "2017-03-01T16:00:00+01:00");

        assertThat(story.judged()).extracting(JudgedStep::isRefused).containsExactly(true, false);
    }

    @Test
    @DisplayName("A refused move leaves the appointment where it was")
    void appointmentStays() {
        Story story = new Story()
                .books("a1", "CARTOPRO-2017", EARLY, "2017-03-02T16:00:00+01:00")
                .moves("a1", "2017-02-02T09:00:00+01:00", "2017-03-08T16:00:00+01:00")
                .moves("a1", "2017-02-03T09:00:00+01:00", "2017-03-09T16:00:00+01:00");

        assertThat(story.judged()).extracting(JudgedStep::isRefused).containsExactly(false, true, false);
        assertThat(story.judged().getLast().appointment().movedFrom()).isEqualTo(at("2017-03-02T16:00:00+01:00"));
        assertThat(story.judged().getLast().appointment().step()).isEqualTo(BookingStep.RESCHEDULING);
    }

    @Test
    @DisplayName("What moves an appointment that nobody booked, or booked later, is not judged")
    void nothingToMove() {
        assertThat(new Story()
                        .moves("a1", "2017-02-02T09:00:00+01:00", "2017-03-08T16:00:00+01:00")
                        .judged())
                .isEmpty();
        assertThat(new Story()
                        .moves("a1", "2017-01-02T09:00:00+01:00", "2017-03-08T16:00:00+01:00")
                        .books("a1", "CARTOPRO-2017", EARLY, "2017-03-02T16:00:00+01:00")
                        .judged())
                .hasSize(1);
    }

    @Test
    @DisplayName("A ruling about a move rests on the booking and the moves before it")
    void basis() {
        Story story = new Story()
                .books("a1", "CARTOPRO-2017", EARLY, "2017-03-02T16:00:00+01:00")
                .moves("a1", "2017-02-02T09:00:00+01:00", "2017-03-08T16:00:00+01:00")
                .moves("a1", "2017-02-03T09:00:00+01:00", "2017-03-09T16:00:00+01:00");

        assertThat(story.lastRuling().basis())
                .extracting(Fact::eventId)
                .containsExactly("event-001", "event-002", "event-003");
        assertThat(story.lastRuling().ruleIds()).containsExactly("B3", "B4", "B5", "B6");
    }
}
