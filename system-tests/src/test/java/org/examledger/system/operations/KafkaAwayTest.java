package org.examledger.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A broker that stops in the middle: reports over HTTP are put off, and all goes on when it is back")
@OnDisturbedLedger
class KafkaAwayTest {
    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();
    private final Candidate candidate = Candidate.of(world);

    @AfterEach
    void theBrokerIsBack() {
        ledger.broker().start();
    }

    @Test
    void givenNoBrokerThenAReportIsPutOffAndTakenWhenItIsSentAgain() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");
        world.settle();
        ledger.broker().stop();

        Http.Answer away = post();

        assertThat(away.status()).isEqualTo(503);
        assertThat(Integer.parseInt(away.header("Retry-After"))).isPositive();
        assertThat(away.header("content-type")).startsWith("application/problem+json");

        ledger.broker().start();
        assertThat(post().status()).isEqualTo(202);
        assertThat(candidate.published(Topics.ATTEMPTS)).hasSize(3);
        assertThat(candidate.eligibility("AZ-104").getAttemptsCounted()).isEqualTo(2);
    }

    private Http.Answer post() {
        return ledger.http(Service.ATTEMPTS).post("/api/intake/AttemptStarted", """
                {"eventId": "0a4fbd0c-5d7f-4bd2-8a0a-5a9f2c8f1f00", "candidateId": "%s",
                 "occurredAt": "2021-05-04T09:00:00Z", "attemptId": "a2", "examId": "AZ-104", "centerId": "centre-1",
                 "delivery": "TEST_CENTER", "zoneId": "UTC"}""".formatted(candidate.id()));
    }
}
