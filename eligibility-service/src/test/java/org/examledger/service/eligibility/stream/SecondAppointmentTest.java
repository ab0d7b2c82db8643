package org.examledger.service.eligibility.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.eligibility.stream.DrivenEligibility.names;

import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.bookings.SecondAppointmentDue;
import org.examledger.bookings.SecondAppointmentWithdrawn;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.EligibilityStatus;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule B7 where a policy allows one sitting (R15): one at which the provider failed does not use it up. */
@Tag("B7")
class SecondAppointmentTest {
    private static final String EXAM = "CARTOPRO-2017";

    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        service = DrivenEligibility.live(world);
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    private static SpecificRecord due(String attemptId) {
        return SecondAppointmentDue.newBuilder()
                .setEventId("d0000000-0000-4000-8000-000000000001")
                .setCandidateId(GRACE.id())
                .setOccurredAt(Instant.parse("2017-03-06T16:00:00Z"))
                .setAttemptId(attemptId)
                .setExamId(EXAM)
                .setSessionEnd(Instant.parse("2017-03-14T23:30:00Z"))
                .setPolicyId("fun-booking")
                .setPolicyVersion("2017-03-01")
                .setExplanation("the provider failed")
                .setRuleIds(List.of("B7"))
                .setBasis(List.of())
                .build();
    }

    private static SpecificRecord withdrawn(String attemptId) {
        return SecondAppointmentWithdrawn.newBuilder()
                .setEventId("d0000000-0000-4000-8000-000000000002")
                .setCandidateId(GRACE.id())
                .setOccurredAt(Instant.parse("2017-03-07T16:00:00Z"))
                .setAttemptId(attemptId)
                .setExamId(EXAM)
                .setRuleIds(List.of("B7"))
                .setBasis(List.of())
                .build();
    }

    private void starts(String attemptId, String at) {
        service.fact(Topics.ATTEMPTS, GRACE.starts(attemptId, EXAM, at));
    }

    private EligibilityDetermined last() {
        return (EligibilityDetermined) service.records(Topics.ELIGIBILITY).getLast();
    }

    @Test
    @DisplayName("B7: after the provider's failure another sitting is allowed, without waiting for a result")
    void allowsAnother() {
        starts("a1", "2017-03-06T15:00:00Z");
        assertThat(last().getReason()).isEqualTo(EligibilityReason.SINGLE_SITTING);

        service.fact(Topics.BOOKINGS, due("a1"));

        assertThat(last().getStatus()).isEqualTo(EligibilityStatus.ELIGIBLE);
        assertThat(last().getRuleIds()).containsExactly("R15", "B7");
        assertThat(last().getAttemptsAllowed()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "B7: the second sitting uses it up, and is no violation; a fault that was not the provider's makes it one")
    void usedUpByTheSecond() {
        starts("a1", "2017-03-06T15:00:00Z");
        service.fact(Topics.BOOKINGS, due("a1"));
        starts("a2", "2017-03-10T15:00:00Z");
        assertThat(last().getReason()).isEqualTo(EligibilityReason.SINGLE_SITTING);
        assertThat(names(service, Topics.VIOLATIONS)).isEmpty();

        service.fact(Topics.BOOKINGS, withdrawn("a1"));

        assertThat(names(service, Topics.VIOLATIONS)).containsExactly("RetakePolicyViolated");
    }

    @Test
    @DisplayName("B7: a fault at an appointment that was never sat waits for nothing")
    void withoutSitting() {
        service.fact(Topics.BOOKINGS, due("a1"));

        assertThat(service.waiting()).isEmpty();
    }
}
