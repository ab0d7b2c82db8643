package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.PURCHASE_NOT_VALID;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.NO_SHOW;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.OTHER;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.TECHNICAL_FAULT;
import static org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause.WITHDRAWAL;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.paidWith;

import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundsTest {
    private static final String PAID = "2017-02-10T21:00:00+01:00";

    @ParameterizedTest
    @Tag("B5")
    @CsvSource({"2017-02-24T23:59:59.999+01:00, r1 GRANTED", "2017-02-25T00:00:00+01:00, r1 WITHDRAWAL_PERIOD_OVER"})
    @DisplayName("A purchase is given back to the end of the 14th day after the payment, in the zone of the purchase")
    void fourteenDays(String on, String answer) {
        assertThat(bought().asksBack("r1", "p1", null, WITHDRAWAL, on).refunds())
                .containsExactly(answer);
    }

    @Test
    @Tag("B5")
    @DisplayName("Too late, the answer names the last instant")
    void latest() {
        Story story = bought().asksBack("r1", "p1", null, OTHER, "2017-03-01T09:00:00+01:00");
        RefundAnswer answer = new RefundAnswers(story.terms(), story.terms())
                .candidate(story.file(), story.judged())
                .getFirst();

        assertThat(answer.latestAt()).isEqualTo(at("2017-02-24T23:59:59.999+01:00"));
        assertThat(answer.ruleId()).isEqualTo("B5");
        assertThat(answer.explanation())
                .isEqualTo(
                        "Purchase p1 could be withdrawn from until 2017-02-24T23:00:00Z (rule B5; policy of 2017-03-01,"
                                + " document F).");
    }

    @Test
    @Tag("B5")
    @DisplayName("Once an appointment is booked it is not given back, until that is called off")
    void booked() {
        Story story = booked(bought());
        assertThat(story.asksBack("r1", "p1", null, WITHDRAWAL, "2017-02-13T09:00:00+01:00")
                        .refunds())
                .containsExactly("r1 APPOINTMENT_BOOKED");

        story.cancels("a1", "2017-02-14T09:00:00+01:00")
                .asksBack("r2", "p1", null, WITHDRAWAL, "2017-02-15T09:00:00+01:00");
        assertThat(story.refunds()).containsExactly("r1 APPOINTMENT_BOOKED", "r2 GRANTED");
    }

    @Test
    @Tag("B5")
    @DisplayName(
            "An appointment that names no purchase counts where the purchase is for its exam; a refused one does not")
    void bookedWithoutNaming() {
        assertThat(bought().books("a1", "CARTOPRO-2017", "2017-02-12T09:00:00+01:00", "2017-03-06T16:00:00+01:00")
                        .asksBack("r1", "p1", null, WITHDRAWAL, "2017-02-13T09:00:00+01:00")
                        .refunds())
                .containsExactly("r1 APPOINTMENT_BOOKED");
        assertThat(bought().books("a1", "CARTOPRO-2017", "2017-02-12T09:00:00+01:00", "2017-03-08T16:00:00+01:00")
                        .asksBack("r1", "p1", null, WITHDRAWAL, "2017-02-13T09:00:00+01:00")
                        .refunds())
                .containsExactly("r1 GRANTED");
    }

    @Test
    @Tag("B5")
    @DisplayName("Later it is given back only for a technical fault that the provider confirms on its side")
    void fault() {
        Story story = booked(bought()).asksBack("r1", "p1", "a1", TECHNICAL_FAULT, "2017-03-07T09:00:00+01:00");
        assertThat(story.refunds()).containsExactly("r1 FAULT_NOT_CONFIRMED");

        assertThat(story.hadFault("a1", false, "2017-03-07T10:00:00+01:00").refunds())
                .containsExactly("r1 FAULT_NOT_CONFIRMED");
        assertThat(story.hadFault("a1", true, "2017-03-08T10:00:00+01:00").refunds())
                .containsExactly("r1 GRANTED");
    }

    @Test
    @Tag("B5")
    @DisplayName("What was given back pays no appointment any more")
    void paysNothing() {
        Story story = booked(bought().asksBack("r1", "p1", null, WITHDRAWAL, "2017-02-11T09:00:00+01:00"));

        assertThat(story.refusal()).contains(PURCHASE_NOT_VALID);
        assertThat(story.refused().ruleIds()).containsExactly("B5");
        assertThat(booked(bought().asksBack("r1", "p1", null, WITHDRAWAL, "2017-02-13T09:00:00+01:00"))
                        .refusal())
                .as("asked for after the booking, and so refused")
                .isEmpty();
    }

    @Test
    @Tag("B8")
    @DisplayName("Microsoft gives nothing back for a no-show, whatever cause is given")
    void noShow() {
        Story story = microsoft().misses("a1", "2021-05-03T10:00:00Z");

        assertThat(story.asksBack("r1", "p1", "a1", NO_SHOW, "2021-05-04T09:00:00Z")
                        .asksBack("r2", "p1", "a1", OTHER, "2021-05-04T10:00:00Z")
                        .refunds())
                .containsExactly("r1 NO_SHOW", "r2 NO_SHOW");
    }

    @Test
    @Tag("B8")
    @DisplayName("Who sat after all was no no-show; what else Microsoft gives back, the ledger is not told")
    void satAfterAll() {
        Story story = microsoft()
                .misses("a1", "2021-05-03T10:00:00Z")
                .sits("a1", "AZ-104", "2021-05-03T09:30:00Z")
                .asksBack("r1", "p1", "a1", OTHER, "2021-05-04T10:00:00Z")
                .asksBack("r2", "p1", null, WITHDRAWAL, "2021-05-04T10:00:00Z");

        assertThat(story.refunds()).isEmpty();
    }

    private static Story bought() {
        return new Story().buysSession("p1", PAID, null);
    }

    private static Story booked(Story story) {
        return story.books(
                "a1", "CARTOPRO-2017", "2017-02-12T09:00:00+01:00", "2017-03-06T16:00:00+01:00", paidWith("p1"));
    }

    private static Story microsoft() {
        return new Story()
                .buys("p1", "MICROSOFT", null, 1, "2021-01-01T00:00:00Z", "2021-12-31T00:00:00Z")
                .books("a1", "AZ-104", "2021-05-01T09:00:00Z", "2021-05-03T09:00:00Z", paidWith("p1"));
    }
}
