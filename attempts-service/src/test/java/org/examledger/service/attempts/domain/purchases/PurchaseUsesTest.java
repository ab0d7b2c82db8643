package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.given.Story.paidWith;

import java.util.List;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By which rules, and on what, purchased attempts are used up. */
@Tag("R16")
class PurchaseUsesTest {
    private static final String FIRST = "2023-03-01T09:00:00Z";
    private static final String LATE_IN_MARCH = "2023-03-20T10:00:00Z";

    @Test
    @DisplayName("Each purchase is used up by what was booked with it")
    void ofEachPurchase() {
        Story story = books(books(new Story().buys("p1", 2).buys("p2", 5), "a1", "p1"), "a2", "p2")
                .sits("a1", "1Z0-1072", LATE_IN_MARCH)
                .sits("a2", "1Z0-1072", LATE_IN_MARCH);

        assertThat(story.uses()).containsExactly("a1 SITTING 1", "a2 SITTING 4");
        assertThat(attempts(story).getFirst().basis())
                .extracting(Fact::eventId)
                .containsExactlyInAnyOrder("event-001", "event-003", "event-005");
    }

    @Test
    @DisplayName("Of two that begin at one instant the one with the lower id takes the last attempt")
    void atOneInstant() {
        Story story = books(books(new Story().buys("p1", 1), "b", "p1"), "a", "p1")
                .sits("b", "1Z0-1072", LATE_IN_MARCH)
                .sits("a", "1Z0-1072", LATE_IN_MARCH);

        assertThat(story.uses()).containsExactly("a SITTING 0", "b not used");
    }

    @Test
    @DisplayName("It rests on what moved and called off the appointment, too; what is not used names the rule as well")
    void movedAndCalledOff() {
        Story story = books(new Story().buys("p1", 2), "a1", "p1")
                .moves("a1", "2023-03-02T09:00:00Z", "2023-03-25T10:00:00Z")
                .cancels("a1", "2023-03-03T09:00:00Z");

        assertThat(story.uses()).containsExactly("a1 not used");
        assertThat(attempts(story).getFirst().ruleIds()).containsExactly("R16");
        assertThat(attempts(story).getFirst().basis())
                .extracting(Fact::eventId)
                .containsExactlyInAnyOrder("event-001", "event-002", "event-003", "event-004");
    }

    @Test
    @DisplayName("A late cancellation costs by B1; after the purchase's validity by B2, too")
    void lateCancellation() {
        Story late = new Story()
                .buys("p1", 2)
                .books("a1", "1Z0-1072", FIRST, "2023-03-20T10:00:00Z", paidWith("p1"))
                .cancels("a1", "2023-03-20T09:00:00Z");
        Story afterValidity = new Story()
                .buys("p1", 2)
                .books("a1", "1Z0-1072", FIRST, "2023-12-31T20:00:00Z", paidWith("p1"))
                .cancels("a1", "2024-01-01T09:00:00Z");

        assertThat(attempts(late).getFirst().ruleIds()).containsExactly("B1", "R16");
        assertThat(attempts(afterValidity).getFirst().ruleIds()).containsExactly("B1", "B2", "R16");
    }

    @Test
    @DisplayName("Where the terms set cancellations no notice, one after the validity costs by B2 alone")
    void withoutNotice() {
        Story story = Story.under(
                        "bookingPolicy: oracle-booking",
                        "replaces: shipped",
                        "versions:",
                        "  - date: 2023-01-01",
                        "    document: O",
                        "    purchaseValidity: {rule: B2}",
                        "    purchasedAttempts: {noShowCosts: true, withoutPurchase: ACCEPTED, rule: R16}")
                .buys("p1", 2)
                .books("a1", "1Z0-1072", FIRST, "2023-12-31T20:00:00Z", paidWith("p1"));

        assertThat(story.cancels("a1", "2024-01-01T09:00:00Z").uses()).containsExactly("a1 LATE_CANCELLATION 1");
        assertThat(attempts(story).getFirst().ruleIds()).containsExactly("B2", "R16");
    }

    @Test
    @DisplayName("Where the terms do not speak of the validity, it costs nothing")
    void withoutValidity() {
        Story story = new Story()
                .buys("p1", "MICROSOFT", null, 2, "2023-01-01T00:00:00Z", "2023-04-01T00:00:00Z")
                .books("a1", "AZ-104", FIRST, "2023-05-01T10:00:00Z", paidWith("p1"))
                .cancels("a1", "2023-04-20T09:00:00Z");

        assertThat(story.uses()).containsExactly("a1 not used");
    }

    @Test
    @DisplayName("A refused appointment that nobody came to costs nothing, though there is something left")
    void refusedNoShow() {
        Story story = new Story()
                .buys("p1", 2)
                .books("a1", "1Z0-1072", FIRST, "2024-03-01T09:00:00Z", paidWith("p1"))
                .misses("a1", "2024-03-01T09:30:00Z");

        assertThat(story.uses()).containsExactly("a1 not used");
    }

    @Test
    @DisplayName("Terms that count no purchased attempts say nothing of what was booked with a purchase")
    void termsWithoutAttempts() {
        Story story = new Story()
                .buysSession("p1", "2017-02-10T21:00:00+01:00", null)
                .books("a1", "CARTOPRO-2017", "2017-02-12T09:00:00+01:00", "2017-03-06T16:00:00+01:00", paidWith("p1"));

        assertThat(story.uses()).isEmpty();
    }

    private static List<PurchasedAttempt> attempts(Story story) {
        return new PurchasedAttemptsOf(story.terms()).candidate(story.file(), story.judged());
    }

    private static Story books(Story story, String attemptId, String purchaseId) {
        return story.books(attemptId, "1Z0-1072", FIRST, LATE_IN_MARCH, paidWith(purchaseId));
    }
}
