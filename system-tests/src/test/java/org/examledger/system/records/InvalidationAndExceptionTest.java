package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.appeals.Waiver;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OtherServices;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Results that are taken away or given back, and retake exceptions, change what is concluded")
class InvalidationAndExceptionTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);
    private final OtherServices others = new OtherServices(candidate.id());

    @Test
    void givenAnInvalidatedPassThenItCountsAsFailedAndItsCertificationIsWithdrawn() {
        candidate.passed("AZ-104", "2021-05-03T09:00Z");

        world.reporter().send(Topics.REVOCATIONS, others.invalidated("a1", "2021-06-01T09:00Z"));

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2021-05-04T09:00Z", EligibilityReason.WAITING_PERIOD);
        assertThat(candidate.endState().certifications()).isEmpty();
    }

    @Test
    void givenAResultThatIsReinstatedThenTheCertificationIsAwardedAgainUnderTheSameId() {
        candidate.passed("AZ-104", "2021-05-03T09:00Z");
        world.settle();
        world.reporter().send(Topics.REVOCATIONS, others.invalidated("a1", "2021-06-01T09:00Z"));
        world.settle();

        world.reporter().send(Topics.REVOCATIONS, others.reinstated("a1", "2021-07-01T09:00Z"));

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

        world.reporter().send(Topics.APPEALS, others.excepted("AZ-104", "a1", Waiver.WAIT, "2021-05-10T09:00Z"));

        assertThat(candidate.published(Topics.VIOLATIONS, RetakePolicyViolationWithdrawn.class))
                .singleElement()
                .satisfies(withdrawn -> assertThat(withdrawn.getAttemptId()).isEqualTo("a2"));
    }

    @Test
    void givenAnExceptionForTheLastSittingThenItsWaitIsWaived() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");

        world.reporter().send(Topics.APPEALS, others.excepted("AZ-104", "a1", Waiver.WAIT, "2021-05-03T12:00Z"));

        assertThat(candidate.eligibility("AZ-104")).isEligible();
    }
}
