package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.examledger.attempts.AttemptBooked;
import org.examledger.bookings.BookingRefusalReason;
import org.examledger.bookings.BookingRefused;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Exams that are first offered as a beta: one sitting, by invitation, credited at the release")
@OnSharedLedger
class BetaExamsTest {
    private static final String RELEASED_IN_JULY_2021 = "AZ-720";
    private static final String INVITED_ONLY = "71-532"; // live from 2014-12-01

    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    @Tag("R9")
    @DisplayName(
            "R9: after one sitting in the beta period the next is allowed from the release; another is a violation")
    void givenASittingInTheBetaThenTheNextIsAllowedFromTheRelease() {
        candidate.failed(RELEASED_IN_JULY_2021, "2021-05-10T09:00Z");
        assertThat(candidate.eligibility(RELEASED_IN_JULY_2021))
                .isEligibleFrom("2021-07-01T00:00Z", EligibilityReason.SINGLE_SITTING)
                .counts(1, 1)
                .isDecidedBy("R9");

        candidate.failed(RELEASED_IN_JULY_2021, "2021-06-30T23:59Z", "2021-07-01T00:00Z");
        assertThat(candidate.published(Topics.VIOLATIONS, RetakePolicyViolated.class))
                .singleElement()
                .satisfies(violated -> assertThat(violated.getAttemptId()).isEqualTo("a2"));
        assertThat(candidate.eligibility(RELEASED_IN_JULY_2021))
                .isEligibleFrom("2021-07-02T00:00Z", EligibilityReason.WAITING_PERIOD)
                .counts(1, 5);
    }

    @Test
    @Tag("R9")
    @DisplayName("R9: a pass in the beta period is credited at the release, and its two years run from there")
    void givenAPassInTheBetaThenItIsCreditedAtTheRelease() {
        candidate.passed(RELEASED_IN_JULY_2021, "2021-05-10T09:00Z");

        Awaitility.await("the certification")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(candidate.published(Topics.CERTIFICATIONS, CertificationAwarded.class))
                        .singleElement()
                        .satisfies(awarded -> assertThat(awarded.getExpiresAt()).isEqualTo("2023-07-01T00:00:00Z")));
        assertThat(candidate.eligibility(RELEASED_IN_JULY_2021))
                .isEligibleFrom("2023-07-01T00:00Z", EligibilityReason.ALREADY_PASSED);
    }

    @Test
    @Tag("R10")
    @DisplayName(
            "R10: without an invitation a booking in the beta period is refused until the release, with one it stands")
    void givenNoInvitationThenTheBookingIsRefused() {
        candidate.report(booked("a1"));
        assertThat(candidate.published(Topics.BOOKINGS, BookingRefused.class))
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.getReason()).isEqualTo(BookingRefusalReason.NOT_INVITED);
                    assertThat(refused.getRuleIds()).containsExactly("R10");
                    assertThat(refused.getEarliestAt()).isEqualTo("2014-12-01T00:00:00Z");
                });

        Candidate invited = Candidate.of(World.shared());
        invited.report(invited.appointments().invited("i1", INVITED_ONLY, "2014-08-01T09:00Z"));
        invited.report(invited.appointments().booked("a1", INVITED_ONLY, "2014-08-15T09:00Z", "2014-09-10T09:00Z"));
        assertThat(invited.published(Topics.BOOKINGS)).isEmpty();
        assertThat(invited.published(Topics.ATTEMPTS)).hasSize(1);
    }

    @Test
    @Tag("C3")
    @DisplayName("C3: the result of a sitting in the beta period is due two weeks after the release, and may be missed")
    void givenNoResultTwoWeeksAfterTheReleaseThenItIsMissed() {
        candidate.report(candidate.reports().started("a1", INVITED_ONLY, "2014-09-10T09:00Z"));

        List<DeadlineSet> set = candidate.published(Topics.ATTEMPT_DEADLINES, DeadlineSet.class);
        assertThat(set).singleElement().satisfies(clock -> {
            assertThat(clock.getKind()).isEqualTo(DeadlineKind.REPORT_BETA_RESULTS);
            assertThat(clock.getDueAt()).isEqualTo("2014-12-16T00:00:00Z");
            assertThat(clock.getRuleIds()).containsExactly("C3");
        });
        Awaitility.await("the result is missed")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(candidate.published(Topics.ATTEMPT_DEADLINES, DeadlineMissed.class))
                        .hasSize(1));
    }

    private AttemptBooked booked(String attemptId) {
        return candidate.appointments().booked(attemptId, INVITED_ONLY, "2014-08-15T09:00Z", "2014-09-10T09:00Z");
    }
}
