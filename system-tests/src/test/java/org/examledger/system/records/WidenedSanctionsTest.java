package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Sanctions that reach others, retests, and results cancelled without misconduct")
@OnSharedLedger
class WidenedSanctionsTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @Test
    @Tag("S4")
    @DisplayName("S4: proxy testing bans the person who sat and the person who hired")
    void givenProxyTestingThenBothAreBanned() {
        Candidate hired = Candidate.elsewhereThan(candidate, world);
        candidate.report(candidate.reviews().proxyTesting("case-1", "MICROSOFT", "2021-06-01T09:00Z", hired));

        assertThat(candidate.eligibility("AZ-104")).isNotEligible(EligibilityReason.BANNED);
        assertThat(hired.eligibility("AZ-104")).isNotEligible(EligibilityReason.BANNED);
        assertThat(hired.published(Topics.SANCTIONS, SanctionImposed.class))
                .singleElement()
                .satisfies(imposed -> {
                    assertThat(imposed.getRuleIds()).contains("S4");
                    assertThat(imposed.getInvolvedIn()).isEqualTo(candidate.id());
                });
    }

    @Test
    @Tag("S7")
    @DisplayName("S7: the agreed retest is no violation, and the deadline for it is met by its start")
    void givenAnAgreedRetestThenItIsNoViolation() {
        candidate.failed("70-410", "2021-06-01T09:00Z");
        candidate.report(candidate.reviews().retestOrdered("r1", "MICROSOFT", "70-410", "2021-06-01T12:00Z"));
        candidate.report(candidate.reviews().retestAgreed("r1", "a2", "2021-06-01T13:00Z", "2021-06-01T15:00Z"));
        world.settle();
        candidate.failed("70-410", "2021-06-01T15:00Z");

        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
        assertThat(said()).last().isEqualTo("DeadlineMet");
    }

    @Test
    @Tag("S7")
    @DisplayName("S7: an agreed retest that nobody takes is missed")
    void givenNoRetestThenItsDeadlineIsMissed() {
        candidate.failed("70-410", "2021-06-01T09:00Z");
        candidate.report(candidate.reviews().retestOrdered("r1", "MICROSOFT", "70-410", "2021-06-01T12:00Z"));
        candidate.report(candidate.reviews().retestAgreed("r1", "a2", "2021-06-01T13:00Z", "2021-06-10T15:00Z"));

        Awaitility.await("the retest is missed")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(said()).containsExactly("DeadlineSet", "DeadlineMissed"));
    }

    @Test
    @Tag("A6")
    @DisplayName("A6: a sitting on a student's status that is disproved loses its result, and nobody is sanctioned")
    void givenADisprovedStatusThenTheResultIsCancelledWithoutMisconduct() {
        candidate.report(candidate.appointments().verified("v1", "2018-01-10T09:00Z"));
        candidate.report(candidate
                .appointments()
                .asStudent(candidate.appointments().booked("a1", "70-410", "2018-04-20T09:00Z", "2018-05-03T09:00Z")));
        candidate.passed("70-410", "2018-05-03T09:00Z");
        assertThat(candidate.eligibility("70-410")).isNotEligible(EligibilityReason.ALREADY_PASSED);

        candidate.report(candidate.appointments().disproved("v1", "2018-06-01T09:00Z"));

        assertThat(candidate.published(Topics.REVOCATIONS, ResultInvalidated.class))
                .singleElement()
                .satisfies(taken -> assertThat(taken.getRuleIds()).containsExactly("A6"));
        assertThat(candidate.published(Topics.SANCTIONS)).isEmpty();
        assertThat(candidate.eligibility("70-410"))
                .isEligibleFrom("2018-05-04T09:00Z", EligibilityReason.WAITING_PERIOD);
    }

    @Test
    @Tag("S6")
    @DisplayName("S6: for counterfeit subscriptions every earlier result of the program goes, one reported later too")
    void givenCounterfeitSubscriptionsThenEveryEarlierResultGoes() {
        candidate.passed("1Z0-1072", "2024-03-01T09:00Z");
        candidate.report(candidate.reviews().counterfeitSubscriptions("case-1", "ORACLE", "2024-06-01T09:00Z"));
        candidate.passed("1Z0-1056", "2024-04-01T09:00Z").passed("AZ-104", "2024-04-02T09:00Z");

        assertThat(candidate.published(Topics.REVOCATIONS, ResultInvalidated.class))
                .extracting(ResultInvalidated::getAttemptId)
                .containsExactly("a1", "a2");
        assertThat(candidate.eligibility("AZ-104").getReason()).isEqualTo(EligibilityReason.ALREADY_PASSED);
    }

    private List<String> said() {
        return candidate.published(Topics.SANCTION_DEADLINES).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }
}
