package org.examledger.service.eligibility.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.eligibility.stream.DrivenEligibility.names;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.retests.RetestCancelled;
import org.examledger.retests.RetestDateAgreed;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule S7: a retest that the program ordered is not judged by the retake policy. */
@Tag("S7")
class RetestTest {
    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void givenAFailedSitting() {
        service = DrivenEligibility.live(world);
        service.fact(Topics.ATTEMPTS, GRACE.starts("a1", "AZ-104", "2021-06-01T09:00:00Z"));
        service.fact(Topics.ATTEMPTS, GRACE.fails("a1", "2021-06-01T11:00:00Z"));
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    private void sitsAgain() {
        service.fact(Topics.ATTEMPTS, GRACE.starts("a2", "AZ-104", "2021-06-01T15:00:00Z"));
    }

    private static SpecificRecord agreed(String retestId, String attemptId, String at) {
        return RetestDateAgreed.newBuilder()
                .setEventId(eventId(retestId + attemptId + at))
                .setCandidateId(GRACE.id())
                .setOccurredAt(Instant.parse(at))
                .setRetestId(retestId)
                .setAttemptId(attemptId)
                .setAppointmentAt(Instant.parse("2021-06-01T15:00:00Z"))
                .setZoneId("UTC")
                .build();
    }

    private static SpecificRecord cancelled(String retestId, String at) {
        return RetestCancelled.newBuilder()
                .setEventId(eventId("cancelled" + retestId))
                .setCandidateId(GRACE.id())
                .setOccurredAt(Instant.parse(at))
                .setRetestId(retestId)
                .setDecidedBy("program")
                .build();
    }

    private static String eventId(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Test
    @DisplayName("S7: the agreed attempt is no violation, whenever the agreement becomes known")
    void noViolation() {
        sitsAgain();
        assertThat(names(service, Topics.VIOLATIONS)).containsExactly("RetakePolicyViolated");

        service.fact(Topics.RETESTS, agreed("r1", "a2", "2021-06-01T12:00:00Z"));

        assertThat(service.records(Topics.VIOLATIONS))
                .last()
                .isInstanceOfSatisfying(RetakePolicyViolationWithdrawn.class, withdrawn -> {
                    assertThat(withdrawn.getRuleIds()).contains("S7");
                    assertThat(withdrawn.getBasis()).contains(eventId("r1a2" + "2021-06-01T12:00:00Z"));
                });
    }

    @Test
    @DisplayName("S7: another attempt than the agreed one is judged like any other")
    void anotherAttempt() {
        service.fact(Topics.RETESTS, agreed("r1", "a3", "2021-06-01T12:00:00Z"));
        sitsAgain();

        assertThat(names(service, Topics.VIOLATIONS)).containsExactly("RetakePolicyViolated");
    }

    @Test
    @DisplayName("S7: the last date agreed on stands, also where an earlier one becomes known after it")
    void lastAgreementStands() {
        service.fact(Topics.RETESTS, agreed("r1", "a3", "2021-06-01T13:00:00Z"));
        service.fact(Topics.RETESTS, agreed("r1", "a2", "2021-06-01T12:00:00Z"));
        sitsAgain();

        assertThat(names(service, Topics.VIOLATIONS)).containsExactly("RetakePolicyViolated");
    }

    @Test
    @DisplayName("S7: what is agreed on or called off once it was sat is about another sitting")
    void afterItWasSat() {
        service.fact(Topics.RETESTS, agreed("r1", "a2", "2021-06-01T12:00:00Z"));
        sitsAgain();

        service.fact(Topics.RETESTS, agreed("r1", "a3", "2021-06-08T12:00:00Z"));
        service.fact(Topics.RETESTS, cancelled("r1", "2021-06-09T12:00:00Z"));

        assertThat(names(service, Topics.VIOLATIONS)).isEmpty();
    }

    @Test
    @DisplayName("S7: a retest that is cancelled allows nothing")
    void cancelledRetest() {
        service.fact(Topics.RETESTS, agreed("r1", "a2", "2021-06-01T12:00:00Z"));
        sitsAgain();
        assertThat(names(service, Topics.VIOLATIONS)).isEmpty();

        service.fact(Topics.RETESTS, cancelled("r1", "2021-06-01T14:00:00Z"));

        assertThat(names(service, Topics.VIOLATIONS)).containsExactly("RetakePolicyViolated");
    }
}
