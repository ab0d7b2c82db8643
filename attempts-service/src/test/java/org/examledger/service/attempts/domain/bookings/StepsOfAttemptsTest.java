package org.examledger.service.attempts.domain.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.SHORT_NOTICE;
import static org.examledger.service.attempts.domain.given.Story.at;

import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which steps belong together, and which attempts a fault is about. */
class StepsOfAttemptsTest {
    private static final String EARLY = "2017-02-01T09:00:00+01:00";
    private static final String BROKE_OFF = "2017-03-06T16:00:00+01:00";
    private static final String CONFIRMED = "2017-03-06T18:00:00+01:00";
    private static final String EVENING = "2017-03-06T19:00:00+01:00";
    private static final String NEXT_DAY = "2017-03-07T16:00:00+01:00";

    @Test
    @DisplayName("What moves an appointment that nobody booked moves no other attempt's")
    void anotherAttempt() {
        Story story = new Story()
                .books("a1", "CARTOPRO-2017", EARLY, "2017-03-02T16:00:00+01:00")
                .moves("a2", "2017-02-02T09:00:00+01:00", "2017-03-09T16:00:00+01:00");

        assertThat(story.judged()).hasSize(1);
    }

    @Test
    @DisplayName("Of a booking and its move at one instant the booking comes first, whatever their ids")
    void atOneInstant() {
        Story story = new Story()
                .moves("a1", EARLY, "2017-03-09T16:00:00+01:00")
                .books("a1", "CARTOPRO-2017", EARLY, "2017-03-02T16:00:00+01:00");

        assertThat(story.judged())
                .extracting(step -> step.appointment().step())
                .containsExactly(BookingStep.BOOKING, BookingStep.RESCHEDULING);
        assertThat(story.judged().getLast().appointment().movedFrom()).isEqualTo(at("2017-03-02T16:00:00+01:00"));
    }

    @Test
    @Tag("B7")
    @DisplayName("B7: the attempt that broke off is not itself moved with priority")
    void sameAttempt() {
        Story story = brokeOff(new Story(), "CARTOPRO-2017").moves("a1", EVENING, NEXT_DAY);

        assertThat(story.refusal()).contains(SHORT_NOTICE);
        assertThat(story.lastRuling().basis()).extracting(Fact::eventId).doesNotContain("event-003");
    }

    @Test
    @Tag("B7")
    @DisplayName("B7: a fault in one exam gives no priority in another")
    void anotherExam() {
        assertThat(brokeOff(twoExams(), "CARTOPRO-2018")
                        .books("a2", "CARTOPRO-2017", EVENING, NEXT_DAY)
                        .refusal())
                .contains(SHORT_NOTICE);
        assertThat(brokeOff(twoExams(), "CARTOPRO-2018")
                        .books("a2", "CARTOPRO-2018", EVENING, NEXT_DAY)
                        .refusal())
                .isEmpty();
    }

    @Test
    @Tag("B7")
    @DisplayName("B7: a second appointment rests on the attempt and on all that was confirmed of it, and of it alone")
    void basis() {
        Story story = brokeOff(new Story(), "CARTOPRO-2017")
                .hadFault("a1", false, EVENING)
                .sits("a2", "CARTOPRO-2017", NEXT_DAY)
                .hadFault("a2", true, "2017-03-07T18:00:00+01:00");

        assertThat(new SecondAppointments(story.terms()).candidate(story.file()))
                .first()
                .satisfies(second -> assertThat(second.basis())
                        .extracting(Fact::eventId)
                        .containsExactly("event-001", "event-003", "event-004"));
    }

    private static Story twoExams() {
        return Story.under(
                "exams:",
                "  - exam: CARTOPRO-2018",
                "    program: FUN",
                "    policy: fun-session",
                "    booking: fun-booking");
    }

    private static Story brokeOff(Story story, String examId) {
        return story.books("a1", examId, EARLY, BROKE_OFF)
                .sits("a1", examId, BROKE_OFF)
                .hadFault("a1", true, CONFIRMED);
    }
}
