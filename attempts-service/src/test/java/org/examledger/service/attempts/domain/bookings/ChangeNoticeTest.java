package org.examledger.service.attempts.domain.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.TOO_LATE_TO_RESCHEDULE;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.paidWith;

import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B1")
class ChangeNoticeTest {

    @Test
    @DisplayName("An appointment is moved 24 hours before its start to the millisecond, and not later")
    void twentyFourHours() {
        assertThat(movedAt("2023-05-09T09:00:00Z").refusal()).isEmpty();
        assertThat(movedAt("2023-05-09T09:00:00.001Z").refusal()).contains(TOO_LATE_TO_RESCHEDULE);
    }

    @Test
    @DisplayName("The refusal names the latest time at which it could have been moved")
    void latest() {
        Ruling.Refused refused = movedAt("2023-05-09T20:00:00Z").refused();

        assertThat(refused.objection().latestAt()).isEqualTo(at("2023-05-09T09:00:00Z"));
        assertThat(refused.objection().earliestAt()).isNull();
        assertThat(refused.ruleIds()).containsExactly("B1");
        assertThat(refused.explanation())
                .isEqualTo("An appointment for 1Z0-1072 is moved at least 24 hours before its start: that of"
                        + " 2023-05-10T09:00:00Z until 2023-05-09T09:00:00Z, not on 2023-05-09T20:00:00Z (rule B1; policy of"
                        + " 2023-01-01, document O).");
    }

    @Test
    @DisplayName("Hours count to the start that the appointment has after the moves that were allowed")
    void afterMoves() {
        Story story = movedAt("2023-05-08T09:00:00Z") // to 20 May
                .moves("a1", "2023-05-10T08:00:00Z", "2023-05-21T09:00:00Z");

        assertThat(story.refusal()).isEmpty();
    }

    @Test
    @DisplayName("Elsewhere it is moved at any time")
    void otherPrograms() {
        assertThat(new Story()
                        .books("a1", "AZ-104", "2023-05-01T09:00:00Z", "2023-05-10T09:00:00Z")
                        .moves("a1", "2023-05-10T08:59:00Z", "2023-05-20T09:00:00Z")
                        .refusal())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "An appointment that is called off 24 hours before its start costs nothing, a later one costs the attempt")
    void lateCancellation() {
        assertThat(cancelledAt("2023-05-09T09:00:00Z").uses()).containsExactly("a1 not used");
        assertThat(cancelledAt("2023-05-09T09:00:00.001Z").uses()).containsExactly("a1 LATE_CANCELLATION 1");
    }

    @Test
    @DisplayName("Whether it costs the attempt is a parameter of the policy")
    void parameter() {
        Story story = Story.under(
                "bookingPolicy: oracle-booking",
                "replaces: shipped",
                "versions:",
                "  - date: 2023-01-01",
                "    document: O",
                "    change: {atLeast: PT24H, lateCancellationCosts: false, rule: B1}",
                "    purchasedAttempts: {noShowCosts: true, withoutPurchase: ACCEPTED, rule: R16}");

        assertThat(cancelled(story, "2023-05-10T08:00:00Z").uses()).containsExactly("a1 not used");
    }

    private static Story movedAt(String on) {
        return new Story()
                .books("a1", "1Z0-1072", "2023-05-01T09:00:00Z", "2023-05-10T09:00:00Z")
                .moves("a1", on, "2023-05-20T09:00:00Z");
    }

    private static Story cancelledAt(String on) {
        return cancelled(new Story(), on);
    }

    private static Story cancelled(Story story, String on) {
        return story.buys("p1", 2)
                .books("a1", "1Z0-1072", "2023-05-01T09:00:00Z", "2023-05-10T09:00:00Z", paidWith("p1"))
                .cancels("a1", on);
    }
}
