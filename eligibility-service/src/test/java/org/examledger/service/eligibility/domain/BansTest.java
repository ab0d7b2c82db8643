package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.Reason.ALREADY_PASSED;
import static org.examledger.service.eligibility.domain.Reason.BANNED;
import static org.examledger.service.eligibility.domain.Reason.RESULT_PENDING;
import static org.examledger.service.eligibility.domain.Reason.WAITING_PERIOD;

import java.time.Instant;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BansTest {
    private static final String NOTIFIED = "2024-02-01T10:00:00Z";

    @Test
    @DisplayName("Scenario 13, S2: a permanent ban refuses every exam of the program, sat or not, and no other")
    @Tag("S2")
    void permanent() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("b1", "1Z0-1072", "2023-05-03T09:00:00Z")
                .banned("s1", "MICROSOFT", null, NOTIFIED);

        assertThat(story.concluded().determinations().keySet())
                .containsExactly("1Z0-1072", "70-410", "77-725", "98-364", "AZ-104", "AZ-900");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.notEligible(BANNED));
        assertThat(story.eligibility("AZ-104").ruleIds()).containsExactly("S2");
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(1);
        assertThat(story.eligibility("AZ-104").basis()).containsExactly("a1-started", "a1-reported-1", "s1-imposed-4");
        assertThat(story.answer("AZ-900")).isEqualTo(Answer.notEligible(BANNED));
        assertThat(story.answer("1Z0-1072")).isEqualTo(Answer.eligible());
    }

    @Test
    @DisplayName("Meaning 4, 5: an exam never sat is under the policy in force at notifiedAt, with no window")
    void neverSatUnderBan() {
        Determination answer = new Story()
                .banned("s1", "MICROSOFT", null, "2020-08-10T23:59:59.999Z")
                .eligibility("AZ-104");

        assertThat(answer.policyVersion()).isEqualTo("2014-07-01");
        assertThat(answer.attemptsCounted()).isZero();
        assertThat(answer.attemptsAllowed()).isNull();
        assertThat(answer.windowStart()).isNull();
        assertThat(answer.windowEnd()).isNull();
        assertThat(answer.basis()).containsExactly("s1-imposed-0");
        assertThat(answer.occurredAt()).isEqualTo("2020-08-10T23:59:59.999Z");
    }

    @Test
    @DisplayName("Scenario 19: MODIFIED to a date defers to that date, which itself is eligible")
    void modifiedToADate() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .banned("s1", "MICROSOFT", null, NOTIFIED)
                .modified("s1", "2025-01-01T00:00:00Z", "2024-03-01T10:00:00Z");

        Determination answer = story.eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2025-01-01T00:00:00Z", BANNED));
        assertThat(answer.ruleIds()).containsExactly("S2");
        assertThat(answer.allows(Instant.parse("2024-12-31T23:59:59.999Z"))).isFalse();
        assertThat(answer.allows(Instant.parse("2025-01-01T00:00:00Z"))).isTrue();
        assertThat(story.answer("AZ-900")).isEqualTo(Answer.eligibleFrom("2025-01-01T00:00:00Z", BANNED));
    }

    @Test
    @DisplayName("A modification without an end makes a dated ban permanent")
    void modifiedToPermanent() {
        Story story = new Story()
                .banned("s1", "ORACLE", "2025-01-01T00:00:00Z", NOTIFIED)
                .modified("s1", null, "2024-03-01T10:00:00Z");

        assertThat(story.answer("1Z0-1072")).isEqualTo(Answer.notEligible(BANNED));
    }

    @Test
    @DisplayName("Meaning 4: a dated ban defers what is earlier than its end, and leaves what is not")
    void datedBanDefers() {
        Story waiting = new Story().fails("a1", "AZ-104", "2024-02-01T09:00:00Z");
        assertThat(waiting.banned("s1", "MICROSOFT", "2024-02-02T09:00:00Z", NOTIFIED)
                        .answer("AZ-104"))
                .isEqualTo(Answer.eligibleFrom("2024-02-02T09:00:00Z", WAITING_PERIOD));
        assertThat(waiting.banned("s2", "MICROSOFT", "2024-02-02T09:00:00.001Z", NOTIFIED)
                        .answer("AZ-104"))
                .isEqualTo(Answer.eligibleFrom("2024-02-02T09:00:00.001Z", BANNED));
    }

    @Test
    @DisplayName(
            "Meaning 4: no eligibleFrom counts as earliest, so also a ban that ended before the last sitting defers")
    void eligibleCountsAsEarliest() {
        Story story = new Story()
                .passes("a1", "77-725", "2024-05-03T09:00:00Z")
                .banned("s1", "MICROSOFT", "2024-03-01T00:00:00Z", NOTIFIED);

        assertThat(story.answer("77-725")).isEqualTo(Answer.eligibleFrom("2024-03-01T00:00:00Z", BANNED));
    }

    @Test
    @DisplayName("Meaning 4: NOT_ELIGIBLE stays what it is under a dated ban")
    void notEligibleStays() {
        Story story = new Story()
                .sits("a1", "AZ-104", "2024-01-03T09:00:00Z")
                .passes("b1", "70-410", "2024-01-03T09:00:00Z")
                .banned("s1", "MICROSOFT", "2030-01-01T00:00:00Z", NOTIFIED);

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.notEligible(RESULT_PENDING));
        assertThat(story.answer("70-410")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
    }

    @Test
    @DisplayName("Of several bans a permanent one decides, else the latest end; the policy is that of its notice")
    void severalBans() {
        Story story = new Story()
                .banned("s1", "MICROSOFT", "2026-01-01T00:00:00Z", "2019-02-01T10:00:00Z")
                .banned("s2", "MICROSOFT", "2025-01-01T00:00:00Z", "2022-02-01T10:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2026-01-01T00:00:00Z", BANNED));
        assertThat(story.eligibility("AZ-104").policyVersion()).isEqualTo("2014-07-01");
        assertThat(story.eligibility("AZ-104").basis()).containsExactly("s1-imposed-0", "s2-imposed-1");

        story.banned("s3", "MICROSOFT", null, "2020-09-01T10:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.notEligible(BANNED));
        assertThat(story.eligibility("AZ-104").policyVersion()).isEqualTo("2020-08-11");
    }

    @Test
    @DisplayName("Of bans that decide alike the first notified gives the policy, then the first by sanctionId")
    void equalBans() {
        Story permanent = new Story()
                .banned("s1", "MICROSOFT", null, "2022-02-01T10:00:00Z")
                .banned("s2", "MICROSOFT", null, "2019-02-01T10:00:00Z");
        Story dated = new Story()
                .banned("s1", "MICROSOFT", "2030-01-01T00:00:00Z", "2022-02-01T10:00:00Z")
                .banned("s2", "MICROSOFT", "2030-01-01T00:00:00Z", "2019-02-01T10:00:00Z");

        assertThat(permanent.eligibility("AZ-104").policyVersion()).isEqualTo("2014-07-01");
        assertThat(dated.eligibility("AZ-104").policyVersion()).isEqualTo("2014-07-01");
    }

    @Test
    @DisplayName(
            "Scenario 19, S2: a lifted ban leaves nothing on exams never sat, and its facts in the basis of the others")
    @Tag("S2")
    void lifted() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .banned("s1", "MICROSOFT", null, NOTIFIED)
                .lifted("s1", "2024-03-01T10:00:00Z");

        assertThat(story.concluded().determinations().keySet()).containsExactly("AZ-104");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("AZ-104").basis())
                .containsExactly("a1-started", "a1-reported-1", "s1-imposed-2", "s1-lifted-3");
        assertThat(story.eligibility("AZ-104").occurredAt()).isEqualTo("2024-03-01T10:00:00Z");
    }

    @Test
    @DisplayName("The last announced fact of a sanction stands: imposed again after it was lifted, it bans")
    void lastAnnouncedStands() {
        Story story = new Story()
                .banned("s1", "ORACLE", null, NOTIFIED)
                .lifted("s1", NOTIFIED)
                .banned("s1", "ORACLE", "2025-01-01T00:00:00Z", NOTIFIED);

        assertThat(story.answer("1Z0-1072")).isEqualTo(Answer.eligibleFrom("2025-01-01T00:00:00Z", BANNED));
    }

    @Test
    @DisplayName("A modification or lifting of a sanction that is no known ban concludes nothing")
    void noBan() {
        Story story = new Story().modified("s1", null, NOTIFIED).lifted("s2", NOTIFIED);

        assertThat(story.concluded().determinations()).isEmpty();
        assertThat(story.asked("AZ-104", NOTIFIED).basis()).isEmpty();
    }

    @Test
    @DisplayName("HTTP: an exam never sat is eligible with an empty basis, under the policy in force when asked about")
    void askedAboutNeverSat() {
        Story story = new Story().fails("a1", "AZ-104", "2021-05-03T09:00:00Z");

        Determination answer = story.asked("AZ-900", "2021-03-30T23:59:59.999Z");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligible());
        assertThat(answer.policyVersion()).isEqualTo("2020-08-11");
        assertThat(answer.attemptsCounted()).isZero();
        assertThat(answer.basis()).isEmpty();
        assertThat(answer.occurredAt()).isNull();
        assertThat(answer.ruleIds()).isEmpty();
        assertThat(story.asked("AZ-900", "2021-03-31T00:00:00Z").policyVersion())
                .isEqualTo("2021-03-31");
    }

    @Test
    @DisplayName("HTTP: asked about an exam that has a determination, the answer is that one, whenever asked")
    void askedIsPublished() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .banned("s1", "MICROSOFT", "2030-01-01T00:00:00Z", NOTIFIED);

        assertThat(story.asked("AZ-104", "2014-01-01T00:00:00Z")).isEqualTo(story.eligibility("AZ-104"));
        assertThat(story.asked("AZ-900", "2014-01-01T00:00:00Z")).isEqualTo(story.eligibility("AZ-900"));
    }

    @Test
    @DisplayName("HTTP: after the last ban is lifted an exam never sat is eligible with an empty basis again")
    void askedAfterLifting() {
        Story story = new Story().banned("s1", "MICROSOFT", null, NOTIFIED).lifted("s1", "2024-03-01T10:00:00Z");

        Determination answer = story.asked("AZ-104", "2024-04-01T00:00:00Z");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligible());
        assertThat(answer.basis()).isEmpty();
        assertThat(answer.occurredAt()).isNull();
    }
}
