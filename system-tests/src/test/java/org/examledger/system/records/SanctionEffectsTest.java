package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.examledger.appeals.AppealOutcome;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.sanctions.MeasureKind;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Appealing;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ban holds for every exam of its program, until it ends or is lifted (contract, meaning 4)")
@OnSharedLedger
class SanctionEffectsTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @Test
    void givenAPermanentBanThenNoExamOfTheProgramIsOpenAndThoseOfOthersAre() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z").failed("1Z0-1072", "2023-05-03T09:00Z");

        banned();

        assertThat(candidate.eligibility("AZ-104")).isNotEligible(EligibilityReason.BANNED);
        assertThat(candidate.eligibility("77-725"))
                .isNotEligible(EligibilityReason.BANNED)
                .counts(0, null);
        assertThat(candidate.eligibility("1Z0-1072").getReason()).isNotEqualTo(EligibilityReason.BANNED);
        assertThat(candidate
                        .answer("AZ-900", "2030-01-01T00:00:00Z")
                        .get("reason")
                        .asString())
                .isEqualTo("BANNED");
    }

    @Test
    void givenABanThatIsLiftedThenExamsThatWereNeverSatAreForgottenWithATombstone() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");
        banned();

        candidate.appealed("appeal-1", "case-1", "2025-03-10T09:00Z");
        candidate.decided("appeal-1", AppealOutcome.REVERSED, "2025-04-03T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2021-05-04T09:00Z", EligibilityReason.WAITING_PERIOD);
        assertThat(under(candidate.id() + "/AZ-900"))
                .extracting(record -> record.value() == null)
                .containsExactly(false, true);
        assertThat(candidate
                        .answer("AZ-900", "2025-05-01T00:00:00Z")
                        .get("status")
                        .asString())
                .isEqualTo("ELIGIBLE");
    }

    @Test
    void givenABanUntilADateThenTheCandidateIsEligibleFromThatDate() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");
        banned();

        candidate.appealed("appeal-1", "case-1", "2025-03-10T09:00Z");
        candidate.decided(
                "appeal-1",
                AppealOutcome.MODIFIED,
                "2025-04-03T09:00Z",
                Appealing.until(candidate.sanctionId("case-1", MeasureKind.BAN), "2025-09-01T00:00Z"));

        assertThat(candidate.eligibility("AZ-104")).isEligibleFrom("2025-09-01T00:00Z", EligibilityReason.BANNED);
    }

    @Test
    void givenABanBeforeAnySittingThenTheSittingComesUnderItAtOnce() {
        banned();
        candidate.failed("AZ-104", "2021-05-03T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isNotEligible(EligibilityReason.BANNED)
                .counts(1, 5);
    }

    private void banned() {
        candidate.convicted("case-1", "MICROSOFT", "2025-03-03T09:00Z", Reviews.ban());
        world.settle();
    }

    private List<ConsumerRecord<byte[], byte[]>> under(String key) {
        return world.reader().all(Topics.ELIGIBILITY).stream()
                .filter(record -> TopicReader.key(record).equals(key))
                .toList();
    }
}
