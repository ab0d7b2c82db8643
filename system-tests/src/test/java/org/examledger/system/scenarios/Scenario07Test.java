package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.util.List;
import org.examledger.appeals.ExceptionCause;
import org.examledger.appeals.ExceptionRejection;
import org.examledger.appeals.RetakeExceptionGranted;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.appeals.Waiver;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 7: an exception after a technical fault needs seven items and a valid cause (X1-X4)")
@OnSharedLedger
class Scenario07Test {
    private static final String EXAM = "AZ-104";

    private final Candidate candidate = Candidate.of(World.shared());

    @BeforeEach
    void givenAFailOn3May2021At9() {
        candidate.failed(EXAM, "2021-05-03T09:00Z");
    }

    @Test
    void givenSevenItemsAndAnEquipmentFailureThenTheWaitIsWaived() {
        candidate.report(request());
        candidate.report(candidate.requests().granted("r1", Waiver.WAIT, "2021-05-03T13:00Z"));

        assertThat(candidate.published(Topics.APPEALS, RetakeExceptionGranted.class))
                .singleElement()
                .satisfies(granted -> {
                    assertThat(granted.getRequestId()).isEqualTo("r1");
                    assertThat(granted.getExamId()).isEqualTo(EXAM);
                    assertThat(granted.getAttemptId()).isEqualTo("a1");
                    assertThat(granted.getWaives()).isEqualTo(Waiver.WAIT);
                    assertThat(granted.getRuleIds()).contains("X1");
                });
        assertThat(candidate.eligibility(EXAM)).isEligible();
    }

    @Test
    void givenNoCaseNumberOfTheVendorThenItIsRejectedNamingIt() {
        RetakeExceptionRequested request = request();
        request.setVendorCaseNumber(null);
        candidate.report(request);

        assertThat(candidate.published(Topics.APPEALS, RetakeExceptionRejected.class))
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(rejected.getReason()).isEqualTo(ExceptionRejection.MISSING_ITEMS);
                    assertThat(rejected.getMissing()).containsExactly("vendorCaseNumber");
                    assertThat(rejected.getRuleIds()).contains("X4");
                });
        assertStillWaiting();
    }

    @Test
    void givenCauseOtherThenItIsRejected() {
        RetakeExceptionRequested request = request();
        request.setCause(ExceptionCause.OTHER);
        candidate.report(request);

        assertThat(candidate.published(Topics.APPEALS, RetakeExceptionRejected.class))
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(rejected.getReason()).isEqualTo(ExceptionRejection.CAUSE_NOT_VALID);
                    assertThat(rejected.getMissing()).isEmpty();
                    assertThat(rejected.getRuleIds()).contains("X2");
                });
        assertStillWaiting();
    }

    @Test
    void givenAnIncompleteRequestThatStaffGrantThenItStaysRejected() {
        RetakeExceptionRequested request = request();
        request.setEmail(" ");
        candidate.report(request);
        candidate.report(candidate.requests().granted("r1", Waiver.WAIT, "2021-05-03T13:00Z"));

        assertThat(candidate.published(Topics.APPEALS))
                .singleElement()
                .isInstanceOf(RetakeExceptionRejected.class)
                .extracting("missing")
                .isEqualTo(List.of("email"));
        assertStillWaiting();
    }

    @Test
    void givenACompleteRequestThatStaffRefuseThenItIsRejected() {
        candidate.report(request());
        candidate.report(candidate.requests().refused("r1", "2021-05-03T13:00Z"));

        assertThat(candidate.published(Topics.APPEALS, RetakeExceptionRejected.class))
                .singleElement()
                .extracting(RetakeExceptionRejected::getReason)
                .isEqualTo(ExceptionRejection.REFUSED);
        assertStillWaiting();
    }

    @Test
    void givenAnExceptionFromTheCapThenASixthSittingIsAllowedInTheWindow() {
        candidate.failed(EXAM, "2021-05-04T09:00Z", "2021-05-18T09:00Z", "2021-06-01T09:00Z", "2021-06-15T09:00Z");
        assertThat(candidate.eligibility(EXAM)).isEligibleFrom("2022-05-03T09:00Z", EligibilityReason.ATTEMPT_CAP);

        candidate.report(candidate.requests().requested("r1", EXAM, "a5", "2021-06-15T12:00Z"));
        candidate.report(candidate.requests().granted("r1", Waiver.WAIT_AND_CAP, "2021-06-16T09:00Z"));

        assertThat(candidate.eligibility(EXAM)).isEligible().counts(5, 6);
    }

    @Test
    void givenARequestForAnAttemptThatIsNotKnownYetThenItTakesEffectOnceTheAttemptIs() {
        candidate.report(candidate.requests().requested("r2", EXAM, "a2", "2021-05-04T12:00Z"));
        candidate.report(candidate.requests().granted("r2", Waiver.WAIT, "2021-05-04T13:00Z"));
        assertThat(candidate.published(Topics.APPEALS)).isEmpty();

        candidate.failed(EXAM, "2021-05-04T09:00Z");

        assertThat(candidate.published(Topics.APPEALS, RetakeExceptionGranted.class))
                .hasSize(1);
        assertThat(candidate.eligibility(EXAM)).isEligible().counts(2, 5);
    }

    private RetakeExceptionRequested request() {
        return candidate.requests().requested("r1", EXAM, "a1", "2021-05-03T12:00Z");
    }

    private void assertStillWaiting() {
        assertThat(candidate.eligibility(EXAM)).isEligibleFrom("2021-05-04T09:00Z", EligibilityReason.WAITING_PERIOD);
    }
}
