package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.examledger.attempts.AttemptStarted;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Rejection;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 12: a report that cannot be taken is refused with its bytes, and the next one goes through")
@OnSharedLedger
class Scenario12Test {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @AfterEach
    void thenTheNextOneGoesThrough() {
        AttemptStarted next = candidate.reports().started("next", "AZ-104", "2021-05-03T09:00Z");
        candidate.report(next);
        assertThat(candidate.published(Topics.ATTEMPTS)).containsExactly(next);
    }

    @Test
    void givenAReport6MinutesInTheFuture() {
        AttemptStarted ahead = candidate
                .reports()
                .started("a1", "AZ-104", World.NOW.plus(Duration.ofMinutes(6)).toString());

        assertRefused("IN_FUTURE", world.reporter().encode(Topics.INTAKE_ATTEMPTS, ahead));
    }

    @Test
    void givenATruncatedBody() {
        byte[] value = good();

        assertRefused("UNDECODABLE", Arrays.copyOf(value, value.length - 1));
    }

    @Test
    void givenAnUnknownSchemaId() {
        byte[] value = good();
        value[1] = 0x7f;

        assertRefused("UNKNOWN_SCHEMA", value);
    }

    @Test
    void givenANullValue() {
        assertRefused("NULL_VALUE", null);
    }

    private byte[] good() {
        return world.reporter()
                .encode(Topics.INTAKE_ATTEMPTS, candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z"));
    }

    private void assertRefused(String code, byte @Nullable [] value) {
        RecordMetadata sent =
                world.reporter().sendBytes(Topics.INTAKE_ATTEMPTS, null, Reporter.key(candidate.id()), value);

        Rejection rejection = world.rejectionOf(sent).orElseThrow();
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.record().value()).isEqualTo(value);
    }
}
