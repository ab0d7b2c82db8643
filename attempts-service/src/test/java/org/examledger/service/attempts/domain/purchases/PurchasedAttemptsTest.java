package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.PURCHASE_NEEDED;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.PURCHASE_NOT_FOR_EXAM;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.PURCHASE_USED_UP;
import static org.examledger.service.attempts.domain.given.Story.paidWith;

import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R16")
class PurchasedAttemptsTest {

    @Test
    @DisplayName("A sitting uses up one attempt, whatever its result")
    void sitting() {
        Story story = new Story().buys("p1", 3);
        sits(story, "a1", 1);
        sits(story, "a2", 2).fails("a2", "2023-03-02T12:00:00Z");

        assertThat(story.uses()).containsExactly("a1 SITTING 2", "a2 SITTING 1");
    }

    @Test
    @DisplayName("A no-show uses one up, too; who came after all sat")
    void noShow() {
        Story story = books(new Story().buys("p1", 3), "a1", 1).misses("a1", "2023-03-01T11:00:00Z");
        assertThat(story.uses()).containsExactly("a1 NO_SHOW 2");

        assertThat(story.sits("a1", "1Z0-1072", "2023-03-01T10:30:00Z").uses()).containsExactly("a1 SITTING 2");
    }

    @ParameterizedTest
    @CsvSource({"true, a1 NO_SHOW 2", "false, a1 not used"})
    @DisplayName("Whether a no-show costs one is a parameter of the policy")
    void noShowParameter(boolean costs, String use) {
        Story story = Story.under(
                "bookingPolicy: oracle-booking",
                "replaces: shipped",
                "versions:",
                "  - date: 2023-01-01",
                "    document: O",
                "    purchasedAttempts: {noShowCosts: " + costs + ", withoutPurchase: ACCEPTED, rule: R16}");

        assertThat(books(story.buys("p1", 3), "a1", 1)
                        .misses("a1", "2023-03-01T11:00:00Z")
                        .uses())
                .containsExactly(use);
    }

    @Test
    @DisplayName("What was called off in time is no no-show")
    void calledOff() {
        Story story = books(new Story().buys("p1", 3), "a1", 9)
                .cancels("a1", "2023-03-02T09:00:00Z")
                .misses("a1", "2023-03-09T11:00:00Z");

        assertThat(story.uses()).containsExactly("a1 not used");
    }

    @Test
    @DisplayName("A booking with a purchase that is used up is refused")
    void usedUp() {
        Story story = new Story().buys("p1", 1);
        sits(story, "a1", 1);
        books(story, "a2", 2);

        assertThat(story.refusal()).contains(PURCHASE_USED_UP);
        assertThat(story.refused().ruleIds()).containsExactly("R16");
        assertThat(story.refused().explanation())
                .isEqualTo("Purchase p1 has 1 attempt, and none is left on 2023-03-02T09:00:00Z (rule R16; policy of"
                        + " 2023-01-01, document O).");
    }

    @Test
    @DisplayName("An appointment keeps an attempt back")
    void keptBack() {
        Story story = books(books(new Story().buys("p1", 1), "a1", 9), "a2", 9);

        assertThat(story.refusal()).contains(PURCHASE_USED_UP);
        assertThat(story.uses()).containsExactly("a1 not used", "a2 not used");
    }

    @Test
    @DisplayName("It keeps it back until it is called off: what is called off later was not left before")
    void notLeftThen() {
        Story story = new Story()
                .buys("p1", 1)
                .books("a1", "1Z0-1072", "2023-03-01T09:00:00Z", "2023-03-20T10:00:00Z", paidWith("p1"))
                .books("a2", "1Z0-1072", "2023-03-02T09:00:00Z", "2023-03-21T10:00:00Z", paidWith("p1"))
                .cancels("a1", "2023-03-03T09:00:00Z")
                .books("a3", "1Z0-1072", "2023-03-04T09:00:00Z", "2023-03-22T10:00:00Z", paidWith("p1"));

        assertThat(story.judged()).extracting(step -> step.isRefused()).containsExactly(false, true, false);
    }

    @Test
    @DisplayName("Who sat although the booking was refused has used up what was left, and no more than there was")
    void satAllTheSame() {
        Story story = new Story().buys("p1", 1);
        sits(story, "a1", 1);
        sits(story, "a2", 2);

        assertThat(story.uses()).containsExactly("a1 SITTING 0", "a2 not used");
    }

    @Test
    @DisplayName("An appointment that was refused does not cost for nobody coming to it")
    void refusedNoShow() {
        Story story = new Story().buys("p1", 1);
        sits(story, "a1", 2);
        books(story, "a2", 3).misses("a2", "2023-03-03T11:00:00Z");

        assertThat(story.uses()).containsExactly("a1 SITTING 0", "a2 not used");
    }

    @Test
    @DisplayName("A purchase pays exams of its program, or the one exam that it names")
    void notForTheExam() {
        String from = "2023-01-01T00:00:00Z";
        String until = "2023-12-31T00:00:00Z";

        assertThat(books(new Story().buys("p1", "MICROSOFT", null, 1, from, until), "a1", 1)
                        .refusal())
                .contains(PURCHASE_NOT_FOR_EXAM);
        assertThat(books(new Story().buys("p1", "ORACLE", "1Z0-1056", 1, from, until), "a1", 1)
                        .refusal())
                .contains(PURCHASE_NOT_FOR_EXAM);
        assertThat(books(new Story().buys("p1", "ORACLE", "1Z0-1072", 1, from, until), "a1", 1)
                        .refusal())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, false, false", "RETAKES_REFUSED, false, true", "REFUSED, true, true"})
    @DisplayName("What becomes of a booking without a purchase is a parameter of the policy")
    void withoutPurchase(String parameter, boolean firstRefused, boolean retakeRefused) {
        Story story = Story.under(
                        "bookingPolicy: microsoft-booking",
                        "replaces: shipped",
                        "versions:",
                        "  - date: 2014-07-01",
                        "    document: M14",
                        "    purchasedAttempts: {noShowCosts: true, withoutPurchase: " + parameter + ", rule: R16}")
                .books("a1", "AZ-104", "2021-05-01T09:00:00Z", "2021-05-03T09:00:00Z");
        assertThat(story.refusal().isPresent()).isEqualTo(firstRefused);

        story.sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .books("a2", "AZ-104", "2021-05-05T09:00:00Z", "2021-05-13T09:00:00Z");
        assertThat(story.refusal().isPresent()).isEqualTo(retakeRefused);
        assertThat(story.refusal().filter(reason -> reason != PURCHASE_NEEDED)).isEmpty();
    }

    @Test
    @DisplayName("As shipped, bookings that name no purchase stand")
    void shipped() {
        Story story = new Story()
                .books("a1", "AZ-104", "2021-05-01T09:00:00Z", "2021-05-03T09:00:00Z")
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .books("a2", "AZ-104", "2021-05-05T09:00:00Z", "2021-05-13T09:00:00Z");

        assertThat(story.judged()).noneMatch(step -> step.isRefused());
        assertThat(story.uses()).isEmpty();
    }

    private static Story books(Story story, String attemptId, int day) {
        String on = "2023-03-%02dT09:00:00Z".formatted(day);
        String appointment = "2023-03-%02dT10:00:00Z".formatted(day);
        return story.books(attemptId, "1Z0-1072", on, appointment, paidWith("p1"));
    }

    private static Story sits(Story story, String attemptId, int day) {
        return books(story, attemptId, day).sits(attemptId, "1Z0-1072", "2023-03-%02dT10:00:00Z".formatted(day));
    }
}
