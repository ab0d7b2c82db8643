package org.examledger.service.attempts.domain.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.OUTSIDE_SESSION;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.SHORT_NOTICE;
import static org.examledger.service.attempts.domain.given.Story.at;

import java.util.List;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B7")
class SecondAppointmentTest {
    private static final String CONFIRMED = "2017-03-06T18:00:00+01:00";

    @Test
    @DisplayName("After a fault of the provider a second appointment need not be made 72 hours ahead")
    void priority() {
        Story story =
                failed(true).books("a2", "CARTOPRO-2017", "2017-03-06T19:00:00+01:00", "2017-03-07T16:00:00+01:00");

        assertThat(story.refusal()).isEmpty();
        assertThat(story.lastRuling().basis()).extracting(Fact::eventId).contains("event-003");
    }

    @Test
    @DisplayName("It lies within the session all the same")
    void withinTheSession() {
        assertThat(failed(true)
                        .books("a2", "CARTOPRO-2017", "2017-03-06T19:00:00+01:00", "2017-03-08T16:00:00+01:00")
                        .refusal())
                .contains(OUTSIDE_SESSION);
    }

    @Test
    @DisplayName("Outside of the session the next start is named, which needs no notice; without priority it does")
    void nextStart() {
        String wished = "2017-03-08T16:00:00+01:00"; // a Wednesday

        assertThat(failed(true)
                        .books("a2", "CARTOPRO-2017", "2017-03-06T19:00:00+01:00", wished)
                        .refused()
                        .objection()
                        .earliestAt())
                .isEqualTo(at("2017-03-09T15:00:00+01:00"));
        assertThat(failed(false)
                        .books("a2", "CARTOPRO-2017", "2017-03-06T19:00:00+01:00", "2017-03-15T16:00:00+01:00")
                        .refused()
                        .objection()
                        .earliestAt())
                .isEqualTo(at("2017-03-09T19:00:00+01:00"));
    }

    @Test
    @DisplayName("After a fault of the candidate's, or without one, it must be made ahead")
    void candidatesFault() {
        assertThat(failed(false)
                        .books("a2", "CARTOPRO-2017", "2017-03-06T19:00:00+01:00", "2017-03-07T16:00:00+01:00")
                        .refusal())
                .contains(SHORT_NOTICE);
        assertThat(first().books("a2", "CARTOPRO-2017", "2017-03-06T19:00:00+01:00", "2017-03-07T16:00:00+01:00")
                        .refusal())
                .contains(SHORT_NOTICE);
    }

    @Test
    @DisplayName("The latest confirmation by the start of the second appointment counts")
    void latestConfirmation() {
        Story story = failed(true)
                .hadFault("a1", false, "2017-03-06T20:00:00+01:00")
                .hadFault("a1", true, "2017-03-09T20:00:00+01:00")
                .books("a2", "CARTOPRO-2017", "2017-03-06T19:00:00+01:00", "2017-03-07T16:00:00+01:00");

        assertThat(story.refusal()).contains(SHORT_NOTICE);
    }

    @Test
    @DisplayName("The priority is stated, with the end of the session")
    void stated() {
        SecondAppointment second = seconds(failed(true)).getFirst();

        assertThat(second.isDue()).isTrue();
        assertThat(second.attempt().attemptId()).isEqualTo("a1");
        assertThat(second.sessionEnd()).isEqualTo("2017-03-14T23:30:00Z");
        assertThat(second.explanation())
                .isEqualTo(
                        "Attempt a1 at CARTOPRO-2017 broke off for a fault of the provider: a second appointment takes priority"
                                + " until the session ends on 2017-03-14T23:30:00Z (rule B7; policy of 2017-03-01, document F).");
        assertThat(seconds(failed(false)).getFirst().isDue()).isFalse();
    }

    @Test
    @DisplayName("When the session is over there is none any more")
    void sessionOver() {
        assertThat(seconds(first().hadFault("a1", true, "2017-03-14T23:29:59Z")))
                .extracting(SecondAppointment::isDue)
                .containsExactly(true);
        assertThat(seconds(first().hadFault("a1", true, "2017-03-14T23:30:00Z")))
                .extracting(SecondAppointment::isDue)
                .containsExactly(false);
    }

    @Test
    @DisplayName(
            "A program whose terms do not say so gives no second appointment; a sitting without a booking may have one")
    void otherPrograms() {
        assertThat(seconds(new Story()
                        .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                        .hadFault("a1", true, "2021-05-03T10:00:00Z")))
                .isEmpty();
        assertThat(seconds(new Story()
                        .sits("a1", "CARTOPRO-2017", "2017-03-06T16:00:00+01:00")
                        .hadFault("a1", true, CONFIRMED)))
                .extracting(SecondAppointment::isDue)
                .containsExactly(true);
    }

    private static List<SecondAppointment> seconds(Story story) {
        return new SecondAppointments(story.terms()).candidate(story.file());
    }

    private static Story first() {
        return new Story()
                .books("a1", "CARTOPRO-2017", "2017-02-01T09:00:00+01:00", "2017-03-06T16:00:00+01:00")
                .sits("a1", "CARTOPRO-2017", "2017-03-06T16:00:00+01:00");
    }

    private static Story failed(boolean ofProvider) {
        return first().hadFault("a1", ofProvider, CONFIRMED);
    }
}
