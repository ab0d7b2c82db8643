package org.examledger.service.attempts.domain.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.OUTSIDE_SESSION;
import static org.examledger.service.attempts.domain.given.Story.at;

import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("B4")
class SessionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-03-02T15:00:00+01:00",
                "2017-03-02T14:00:00Z",
                "2017-03-05T20:30:00+01:00", // a Sunday
                "2017-03-14T20:30:00+01:00"
            })
    @DisplayName("A sitting within the hours of a day of the session is allowed, whatever zone it is written in")
    void within(String start) {
        assertThat(booked(start).refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-02T14:59:00+01:00, 2017-03-02T15:00:00+01:00",
        "2017-03-02T20:31:00+01:00, 2017-03-03T15:00:00+01:00", // it would end after 21:00
        "2017-03-08T16:00:00+01:00, 2017-03-09T15:00:00+01:00", // a Wednesday
        "2017-03-01T16:00:00+01:00, 2017-03-02T15:00:00+01:00",
        "2017-03-20T16:00:00+01:00, 2017-03-02T15:00:00+01:00"
    })
    @DisplayName("Outside, it is refused, and the next start is named, or where there is none an earlier one")
    void outside(String start, String next) {
        Ruling.Refused refused = booked(start).refused();

        assertThat(refused.objection().reason()).isEqualTo(OUTSIDE_SESSION);
        assertThat(refused.objection().earliestAt()).isEqualTo(at(next));
        assertThat(refused.objection().latestAt()).isEqualTo(at("2017-03-14T20:30:00+01:00"));
        assertThat(refused.ruleIds()).containsExactly("B4");
    }

    @Test
    @DisplayName("No start is named that would be too near")
    void notTooNear() {
        Ruling.Refused refused = new Story()
                .books("a1", "CARTOPRO-2017", "2017-03-03T18:00:00+01:00", "2017-03-16T16:00:00+01:00")
                .refused();

        assertThat(refused.objection().earliestAt()).isEqualTo(at("2017-03-06T18:00:00+01:00"));
    }

    @Test
    @DisplayName("Towards the end of the session none is named at all")
    void noneLeft() {
        Ruling.Refused refused = new Story()
                .books("a1", "CARTOPRO-2017", "2017-03-12T18:00:00+01:00", "2017-03-16T16:00:00+01:00")
                .refused();

        assertThat(refused.objection().earliestAt()).isNull();
        assertThat(refused.objection().latestAt()).isNull();
    }

    @Test
    @DisplayName("The refusal says what would have been allowed")
    void explained() {
        assertThat(booked("2017-03-08T16:00:00+01:00").refused().explanation())
                .isEqualTo(
                        "A sitting of CARTOPRO-2017 lies between 15:00 and 21:00 (Europe/Paris) as a whole, from 2017-03-01 to"
                                + " 2017-03-14, not on Wednesday; 2017-03-08T15:00:00Z does not (rule B4; policy of 2017-03-01,"
                                + " document F).");
    }

    private static Story booked(String start) {
        return new Story().books("a1", "CARTOPRO-2017", "2017-02-01T09:00:00+01:00", start);
    }
}
