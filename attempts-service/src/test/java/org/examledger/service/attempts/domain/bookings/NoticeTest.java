package org.examledger.service.attempts.domain.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.SHORT_NOTICE;
import static org.examledger.service.attempts.domain.given.Story.at;

import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B3")
class NoticeTest {

    @Test
    @DisplayName("An appointment made 72 hours ahead to the millisecond is allowed, one made later is not")
    void seventyTwoHours() {
        assertThat(booked("2017-03-03T16:00:00+01:00").refusal()).isEmpty();
        assertThat(booked("2017-03-03T16:00:00.001+01:00").refusal()).contains(SHORT_NOTICE);
    }

    @Test
    @DisplayName("The refusal names the rule, its policy and the first start that the session allows after 72 hours")
    void nextStart() {
        Ruling.Refused refused = booked("2017-03-05T16:00:00+01:00").refused();

        assertThat(refused.ruleIds()).containsExactly("B3");
        assertThat(refused.book().policyId()).isEqualTo("fun-booking");
        assertThat(refused.book().policyVersion()).isEqualTo("2017-03-01");
        // 72 hours later it is Wednesday 8 March: the next day with sittings is Thursday.
        assertThat(refused.objection().earliestAt()).isEqualTo(at("2017-03-09T15:00:00+01:00"));
        assertThat(refused.objection().feeLost()).isFalse();
        assertThat(refused.explanation())
                .isEqualTo(
                        "An appointment for CARTOPRO-2017 is made at least 72 hours ahead: on 2017-03-05T15:00:00Z for"
                                + " 2017-03-08T15:00:00Z or later, not for 2017-03-06T15:00:00Z (rule B3; policy of 2017-03-01,"
                                + " document F).");
    }

    @Test
    @DisplayName("When 72 hours later the session is over, no time is named")
    void noTimeLeft() {
        Ruling.Refused refused = new Story()
                .books("a1", "CARTOPRO-2017", "2017-03-12T16:00:00+01:00", "2017-03-14T16:00:00+01:00")
                .refused();

        assertThat(refused.objection().reason()).isEqualTo(SHORT_NOTICE);
        assertThat(refused.objection().earliestAt()).isNull();
    }

    @Test
    @DisplayName("An appointment that is moved is made anew: it lies 72 hours ahead of the move")
    void moved() {
        Story story = booked("2017-03-01T10:00:00+01:00")
                .moves("a1", "2017-03-04T10:00:00+01:00", "2017-03-07T10:00:00+01:00")
                .moves("a1", "2017-03-04T10:00:00+01:00", "2017-03-07T16:00:00+01:00");

        assertThat(story.refusal()).isEmpty();
        assertThat(story.moves("a1", "2017-03-04T18:00:00+01:00", "2017-03-07T15:00:00+01:00")
                        .refusal())
                .contains(SHORT_NOTICE);
    }

    @Test
    @DisplayName("An exam without such a rule is booked for the next minute")
    void otherExams() {
        assertThat(new Story()
                        .books("a1", "AZ-104", "2021-05-03T09:00:00Z", "2021-05-03T09:01:00Z")
                        .books("a2", "1Z0-1072", "2023-05-03T09:00:00Z", "2023-05-03T09:01:00Z")
                        .books("a3", "OU-EXPLORER", "2023-05-03T09:00:00Z", "2023-05-03T09:01:00Z")
                        .judged())
                .noneMatch(JudgedStep::isRefused);
    }

    private static Story booked(String on) {
        return new Story().books("a1", "CARTOPRO-2017", on, "2017-03-06T16:00:00+01:00");
    }
}
