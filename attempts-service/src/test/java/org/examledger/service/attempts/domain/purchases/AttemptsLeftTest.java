package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.PURCHASE_NEEDED;
import static org.examledger.service.attempts.domain.given.Story.paidWith;
import static org.examledger.service.attempts.domain.given.Story.withVoucher;

import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left of a purchase for the next booking. */
@Tag("R16")
class AttemptsLeftTest {
    private static final String FIRST = "2023-03-01T09:00:00Z";
    private static final String SECOND = "2023-03-02T09:00:00Z";
    private static final String LATE_IN_MARCH = "2023-03-20T10:00:00Z";

    @Test
    @DisplayName("What is moved keeps its attempt, also when another sitting has used up what there was meanwhile")
    void movedAppointment() {
        Story story = books(books(new Story().buys("p1", 1), "a1", FIRST), "a2", SECOND)
                .sits("a2", "1Z0-1072", SECOND)
                .moves("a1", "2023-03-05T09:00:00Z", "2023-03-22T10:00:00Z");

        assertThat(story.judged()).extracting(JudgedStep::isRefused).containsExactly(false, true, false);
    }

    @Test
    @DisplayName("Who books at the very start of the sitting is not refused for that sitting")
    void bookedAtTheStart() {
        Story story = new Story()
                .buys("p1", 1)
                .books("a1", "1Z0-1072", FIRST, FIRST, paidWith("p1"))
                .sits("a1", "1Z0-1072", FIRST);

        assertThat(story.refusal()).isEmpty();
    }

    @Test
    @DisplayName("A refused appointment takes nothing until somebody sits all the same")
    void satLater() {
        Story story = new Story()
                .buys("p1", 1)
                .books("a1", "1Z0-1072", FIRST, "2024-03-01T09:00:00Z", paidWith("p1"))
                .sits("a1", "1Z0-1072", "2023-03-02T09:00:00.001Z");

        assertThat(books(story, "a2", SECOND).judged())
                .extracting(JudgedStep::isRefused)
                .containsExactly(true, false);
        assertThat(story.sits("a1", "1Z0-1072", SECOND).judged())
                .extracting(JudgedStep::isRefused)
                .containsExactly(true, true);
    }

    @Test
    @DisplayName("A refused appointment takes nothing either when it is moved to where it would have been allowed")
    void refusedAndMoved() {
        Story story = new Story()
                .buys("p1", 1)
                .books("a1", "1Z0-1072", FIRST, "2024-03-01T09:00:00Z", paidWith("p1"))
                .moves("a1", "2023-03-01T10:00:00Z", LATE_IN_MARCH);

        assertThat(books(story, "a2", SECOND).refusal()).isEmpty();
    }

    @Test
    @DisplayName("Where a no-show costs nothing, it sets the attempt free again")
    void noShowSetsFree() {
        Story story = Story.under(
                        "bookingPolicy: oracle-booking",
                        "replaces: shipped",
                        "versions:",
                        "  - date: 2023-01-01",
                        "    document: O",
                        "    purchasedAttempts: {noShowCosts: false, withoutPurchase: ACCEPTED, rule: R16}")
                .buys("p1", 1)
                .books("a1", "1Z0-1072", FIRST, FIRST, paidWith("p1"))
                .misses("a1", "2023-03-01T09:30:00Z");

        assertThat(books(story, "a2", SECOND).refusal()).isEmpty();
    }

    @Test
    @DisplayName("A sitting of an exam whose terms count no attempts takes none")
    void termsWithoutAttempts() {
        Story story = Story.under(
                        "bookingPolicy: microsoft-mos-booking",
                        "replaces: shipped",
                        "versions:",
                        "  - date: 2014-07-01",
                        "    document: M14",
                        "    noRefundForNoShow: {rule: B8}")
                .buys("p1", "MICROSOFT", null, 1, "2023-01-01T00:00:00Z", "2023-12-31T00:00:00Z")
                .books("a1", "77-725", FIRST, FIRST, paidWith("p1"))
                .sits("a1", "77-725", FIRST)
                .books("a2", "AZ-104", SECOND, LATE_IN_MARCH, paidWith("p1"));

        assertThat(story.refusal()).isEmpty();
        assertThat(story.uses()).containsExactly("a2 not used");
    }

    @Test
    @DisplayName("Where retakes are to be paid, a voucher pays one")
    void voucherInstead() {
        Story story = retakesRefused("microsoft-mos-booking", "    retakeVoucher: {days: 30, rule: R17}")
                .sits("a1", "77-725", "2021-05-03T09:00:00Z")
                .getsVoucher("v1", "77-725", "a1", null, "2021-05-04T09:00:00Z");

        assertThat(story.books("a2", "77-725", "2021-05-05T09:00:00Z", "2021-05-10T09:00:00Z", withVoucher("v1"))
                        .refusal())
                .isEmpty();
        assertThat(story.books("a3", "77-725", "2021-05-06T09:00:00Z", "2021-05-12T09:00:00Z")
                        .refusal())
                .contains(PURCHASE_NEEDED);
    }

    @Test
    @DisplayName("A sitting of another exam makes no retake; the refusal of one rests on the sittings of its exam")
    void retakeOfTheExam() {
        Story story = retakesRefused("microsoft-booking", "    noRefundForNoShow: {rule: B8}")
                .sits("a1", "AZ-900", "2021-05-03T09:00:00Z")
                .books("a2", "AZ-104", "2021-05-05T09:00:00Z", "2021-05-10T09:00:00Z");
        assertThat(story.refusal()).isEmpty();

        story.sits("a2", "AZ-104", "2021-05-10T09:00:00Z")
                .books("a3", "AZ-104", "2021-05-11T09:00:00Z", "2021-05-20T09:00:00Z");
        assertThat(story.refusal()).contains(PURCHASE_NEEDED);
        assertThat(story.lastRuling().basis()).extracting(Fact::eventId).containsExactly("event-004", "event-003");
    }

    private static Story retakesRefused(String policy, String more) {
        return Story.under(
                "bookingPolicy: " + policy,
                "replaces: shipped",
                "versions:",
                "  - date: 2014-07-01",
                "    document: M14",
                "    purchasedAttempts: {noShowCosts: true, withoutPurchase: RETAKES_REFUSED, rule: R16}",
                more);
    }

    private static Story books(Story story, String attemptId, String on) {
        return story.books(attemptId, "1Z0-1072", on, LATE_IN_MARCH, paidWith("p1"));
    }
}
