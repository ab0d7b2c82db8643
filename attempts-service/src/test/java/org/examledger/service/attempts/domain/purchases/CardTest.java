package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.CARD_EXPIRES;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.paidWith;

import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("B6")
class CardTest {

    @ParameterizedTest
    @CsvSource({"2017-05, true", "2017-04, false", "2018-01, true"})
    @DisplayName("The card is valid two months beyond the exam, to the end of its last month")
    void twoMonths(String card, boolean allowed) {
        assertThat(booked(card, "2017-03-02T16:00:00+01:00").refusal().isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("The refusal names the last start that the card outlives")
    void latest() {
        Story story = booked("2017-04", "2017-03-02T16:00:00+01:00");

        assertThat(story.refusal()).contains(CARD_EXPIRES);
        assertThat(story.refused().ruleIds()).containsExactly("B6");
        // Two months after 28 February it is 28 April; the card is valid to the 30th, but 1 March would need 1 May.
        assertThat(story.refused().objection().latestAt()).isEqualTo(at("2017-02-28T23:59:59.999+01:00"));
        assertThat(story.refused().explanation())
                .isEqualTo(
                        "The paying card stays valid beyond the exam: for one on 2017-03-02 until 2017-05-02, and this card is"
                                + " valid through 2017-04 (rule B6; policy of 2017-03-01, document F).");
    }

    @Test
    @DisplayName("Where a shorter month follows, the last start is later than two months before")
    void shorterMonth() {
        Story story = booked("2017-02", "2017-03-02T16:00:00+01:00");

        // Two months after 31 December it is 28 February, too.
        assertThat(story.refused().objection().latestAt()).isEqualTo(at("2016-12-31T23:59:59.999+01:00"));
    }

    @Test
    @DisplayName("Where nobody told the card, or the purchase, nothing is judged")
    void notTold() {
        assertThat(new Story()
                        .buysSession("p1", "2017-02-01T09:00:00+01:00", null)
                        .books(
                                "a1",
                                "CARTOPRO-2017",
                                "2017-02-02T09:00:00+01:00",
                                "2017-03-02T16:00:00+01:00",
                                paidWith("p1"))
                        .refusal())
                .isEmpty();
        assertThat(new Story()
                        .buysSession("p1", "2017-02-01T09:00:00+01:00", "2017-03")
                        .books("a1", "CARTOPRO-2017", "2017-02-02T09:00:00+01:00", "2017-03-02T16:00:00+01:00")
                        .refusal())
                .isEmpty();
    }

    private static Story booked(String card, String appointment) {
        return new Story()
                .buysSession("p1", "2017-02-01T09:00:00+01:00", card)
                .books("a1", "CARTOPRO-2017", "2017-02-02T09:00:00+01:00", appointment, paidWith("p1"));
    }
}
