package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.PURCHASE_NOT_VALID;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.paidWith;

import org.examledger.service.attempts.domain.bookings.Ruling;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("B2")
class PurchaseValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2023-02-01T00:00:00Z, 2023-07-31T21:59:59.999Z, true",
        "2023-01-31T23:59:59.999Z, 2023-07-31T09:00:00Z, false",
        "2023-07-31T21:59:59.999Z, 2023-07-31T22:00:00Z, false"
    })
    @DisplayName("Booking and appointment fall within the validity, its first and its last instant included")
    void booking(String on, String appointment, boolean allowed) {
        Story story = bought().books("a1", "1Z0-1072", on, appointment, paidWith("p1"));

        assertThat(story.refusal().isEmpty()).isEqualTo(allowed);
    }

    @Test
    @DisplayName("The refusal names the validity as the earliest and the latest time")
    void named() {
        Ruling.Refused refused = bought().books(
                        "a1", "1Z0-1072", "2023-03-01T09:00:00Z", "2023-09-01T09:00:00Z", paidWith("p1"))
                .refused();

        assertThat(refused.objection().reason()).isEqualTo(PURCHASE_NOT_VALID);
        assertThat(refused.ruleIds()).containsExactly("B2");
        assertThat(refused.objection().earliestAt()).isEqualTo(at("2023-02-01T00:00:00Z"));
        assertThat(refused.objection().latestAt()).isEqualTo(at("2023-07-31T21:59:59.999Z"));
        assertThat(refused.basis()).hasSize(2);
        assertThat(refused.explanation())
                .isEqualTo(
                        "Every step and the appointment fall within the validity of purchase p1, from 2023-02-01T00:00:00Z"
                                + " until 2023-07-31T21:59:59.999Z; a step on 2023-03-01T09:00:00Z for 2023-09-01T09:00:00Z does not"
                                + " (rule B2; policy of 2023-01-01, document O).");
    }

    @Test
    @DisplayName("So does an appointment that is moved")
    void moved() {
        Story story = bought().books("a1", "1Z0-1072", "2023-03-01T09:00:00Z", "2023-07-01T09:00:00Z", paidWith("p1"))
                .moves("a1", "2023-03-02T09:00:00Z", "2023-08-01T09:00:00Z");

        assertThat(story.refusal()).contains(PURCHASE_NOT_VALID);
    }

    @Test
    @DisplayName("An appointment that is called off after the validity costs the attempt, however early that is")
    void cancelledAfterwards() {
        Story story = bought().books("a1", "1Z0-1072", "2023-03-01T09:00:00Z", "2023-07-31T21:00:00Z", paidWith("p1"))
                .cancels("a1", "2023-08-01T09:00:00Z");

        assertThat(story.uses()).containsExactly("a1 LATE_CANCELLATION 1");
    }

    @Test
    @DisplayName("Microsoft publishes no such rule")
    void otherPrograms() {
        Story story = new Story()
                .buys("p1", "MICROSOFT", null, 1, "2023-02-01T00:00:00Z", "2023-03-01T00:00:00Z")
                .books("a1", "AZ-104", "2023-05-01T09:00:00Z", "2023-05-10T09:00:00Z", paidWith("p1"));

        assertThat(story.refusal()).isEmpty();
    }

    private static Story bought() {
        return new Story().buys("p1", "ORACLE", null, 2, "2023-02-01T00:00:00Z", "2023-07-31T21:59:59.999Z");
    }
}
