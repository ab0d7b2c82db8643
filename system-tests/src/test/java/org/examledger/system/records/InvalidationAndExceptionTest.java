package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.Waiver;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.kit.record.RecordFields;
import org.examledger.sanctions.MeasureKind;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Appealing;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Results that are taken away or given back, and retake exceptions, change what is concluded")
@OnSharedLedger
class InvalidationAndExceptionTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @Test
    void givenAnInvalidatedPassThenItCountsAsFailedAndItsCertificationIsWithdrawn() {
        candidate.passed("AZ-104", "2021-05-03T09:00Z");

        invalidated();
        appealed();
        candidate.decided(
                "appeal-1",
                AppealOutcome.MODIFIED,
                "2021-07-01T09:00Z",
                Appealing.lifted(candidate.sanctionId("case-1", MeasureKind.BAN)));

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2021-05-04T09:00Z", EligibilityReason.WAITING_PERIOD);
        assertThat(candidate.endState().certifications()).isEmpty();
    }

    @Test
    void givenAResultThatIsReinstatedThenTheCertificationIsAwardedAgainUnderTheSameId() {
        candidate.passed("AZ-104", "2021-05-03T09:00Z");
        world.settle();
        invalidated();
        world.settle();

        appealed();
        candidate.decided("appeal-1", AppealOutcome.REVERSED, "2021-07-01T09:00Z");

        var published = candidate.published(Topics.CERTIFICATIONS);
        assertThat(published)
                .extracting(record -> record.getSchema().getName())
                .containsExactly("CertificationAwarded", "CertificationWithdrawn", "CertificationAwarded");
        assertThat(published)
                .extracting(record -> RecordFields.value(record, "certificationId"))
                .containsOnly(RecordFields.value(published.getFirst(), "certificationId"));
    }

    @Test
    void givenAnExceptionGrantedAfterwardsThenTheViolationIsWithdrawn() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z", "2021-05-03T15:00Z");
        assertThat(candidate.endState().violations()).containsOnlyKeys("a2");

        excepted("2021-05-10T09:00Z");

        assertThat(candidate.published(Topics.VIOLATIONS, RetakePolicyViolationWithdrawn.class))
                .singleElement()
                .satisfies(withdrawn -> assertThat(withdrawn.getAttemptId()).isEqualTo("a2"));
    }

    @Test
    void givenAnExceptionForTheLastSittingThenItsWaitIsWaived() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");

        excepted("2021-05-03T12:00Z");

        assertThat(candidate.eligibility("AZ-104")).isEligible();
    }

    private void invalidated() {
        candidate.convicted("case-1", "MICROSOFT", "2021-06-01T09:00Z", Reviews.ban(), Reviews.invalidation("a1"));
    }

    private void appealed() {
        candidate.appealed("appeal-1", "case-1", "2021-06-10T09:00Z");
    }

    private void excepted(String at) {
        candidate.report(candidate.requests().requested("r1", "AZ-104", "a1", at));
        candidate.report(candidate.requests().granted("r1", Waiver.WAIT, at));
    }
}
