package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.attempts.Outcome;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Each service says whether it lives, whether it is ready, and what it counts")
@OnSharedLedger
class ProbesTest {
    private final World world = World.shared();

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceAtWorkIsAliveAndReady(Service service) {
        Http http = world.ledger().http(service);

        assertThat(http.get("/actuator/health/liveness").body().get("status").asString())
                .isEqualTo("UP");
        assertThat(http.get("/actuator/health/readiness").body().get("status").asString())
                .isEqualTo("UP");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theMetricsHaveKafkaStreamsOwnAndTheLedgers(Service service) {
        String metrics = world.ledger().http(service).text("/actuator/prometheus");

        assertThat(metrics).contains("examledger_waiting{").contains("kafka_stream_");
    }

    @Test
    void answersOfTheIntakeAreCountedByCode() {
        double before = counted("answer=\"REJECTED\",reason=\"UNKNOWN_EXAM\"");
        Candidate candidate = Candidate.of(world);
        candidate.report(candidate.reports().started("a1", "AZ-999", "2021-05-03T09:00Z"));
        world.settle();

        assertThat(counted("answer=\"REJECTED\",reason=\"UNKNOWN_EXAM\"")).isEqualTo(before + 1);
    }

    @Test
    void factsThatWaitAreCounted() {
        world.settle();
        double before = value("examledger_waiting{");
        Candidate candidate = Candidate.of(world);
        candidate.report(candidate.reports().result("a1", Outcome.FAILED, "2021-05-03T11:00Z"));
        world.settle();

        assertThat(value("examledger_waiting{")).isEqualTo(before + 1);
    }

    private double counted(String tags) {
        return value("examledger_intake_total{" + tags);
    }

    private double value(String start) {
        return world.ledger()
                .http(Service.ATTEMPTS)
                .text("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
