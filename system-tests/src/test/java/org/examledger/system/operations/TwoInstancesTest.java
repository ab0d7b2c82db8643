package org.examledger.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.examledger.attempts.Outcome;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Instance;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Two instances of a service share its partitions, and one takes over when the other stops")
@OnDisturbedLedger
class TwoInstancesTest {
    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();
    private final List<Candidate> candidates =
            IntStream.range(0, 20).mapToObj(any -> Candidate.of(world)).toList();

    @AfterEach
    void oneInstanceOfEachRuns() {
        ledger.startAll();
    }

    /** Two of one shape: the one keeps a compacted topic, the other has an intake and watches time. */
    @ParameterizedTest
    @EnumSource(names = {"ELIGIBILITY", "APPEALS"})
    void givenTwoInstancesThenNothingIsLostOrDoubledAndEitherAnswersForAll(Service service) {
        Instance first = ledger.instance(service);
        Instance second = ledger.another(service);
        ledger.start(second);
        try {
            await(
                    "each holds partitions",
                    () -> held(first) > 0 && held(second) > 0 && held(first) + held(second) == 6);

            candidates.forEach(candidate -> sits(candidate, "a1", "2021-05-03T09:00Z"));

            assertCounted(1);
            assertEveryoneIsAnsweredFor(first, 1);
            assertEveryoneIsAnsweredFor(second, 1);

            candidates.forEach(candidate -> sits(candidate, "a2", "2021-05-04T09:00Z"));
            ledger.stop(first);
            await("the other holds all", () -> held(second) == 6);

            assertCounted(2);
            assertEveryoneIsAnsweredFor(second, 2);
        } finally {
            ledger.stop(second);
        }
    }

    private static void sits(Candidate candidate, String attemptId, String start) {
        candidate.report(candidate.reports().started(attemptId, "AZ-104", start));
        candidate.report(candidate.reports().resultAfterTwoHours(attemptId, Outcome.FAILED, start));
        candidate.convicted("case of " + attemptId, "ORACLE", "2026-05-28T09:00Z", Reviews.retest(attemptId));
        candidate.appealed("appeal about " + attemptId, "case of " + attemptId, "2026-05-29T09:00Z");
    }

    private static void await(String what, Callable<Boolean> done) {
        Awaitility.await(what).atMost(Duration.ofSeconds(60)).until(done);
    }

    /** How many partitions an instance holds and is at work on; 0 while it is not ready. */
    private static int held(Instance instance) {
        JsonNode health = instance.http().get("/actuator/health/readiness").body();
        return health.get("status").asString().equals("UP")
                ? health.at("/components/streams/details/tasks").size()
                : 0;
    }

    private void assertCounted(int sittings) {
        for (Candidate candidate : candidates) {
            assertThat(candidate.eligibility("AZ-104").getAttemptsCounted()).isEqualTo(sittings);
            assertThat(candidate.published(Topics.ATTEMPTS)).hasSize(2 * sittings);
            assertThat(candidate.published(Topics.SANCTIONS)).hasSize(sittings);
            assertThat(candidate.published(Topics.APPEALS)).hasSize(sittings);
            assertThat(candidate.published(Topics.APPEAL_DEADLINES)).hasSize(4 * sittings);
        }
    }

    private void assertEveryoneIsAnsweredFor(Instance instance, int sittings) {
        for (Candidate candidate : candidates) {
            switch (instance.service()) {
                case ATTEMPTS ->
                    assertThat(instance.http()
                                    .get("/api/attempts/" + candidate.id() + "/a" + sittings)
                                    .body())
                            .hasSize(2);
                case ELIGIBILITY ->
                    assertThat(instance.http()
                                    .get("/api/candidates/" + candidate.id() + "/eligibility/AZ-104")
                                    .body()
                                    .get("attemptsCounted")
                                    .intValue())
                            .isEqualTo(sittings);
                case SANCTIONS ->
                    assertThat(instance.http()
                                    .get("/api/candidates/" + candidate.id() + "/sanctions")
                                    .body())
                            .hasSize(sittings);
                case APPEALS ->
                    assertThat(instance.http()
                                    .get("/api/candidates/" + candidate.id() + "/appeals")
                                    .body()
                                    .valueStream()
                                    .map(appeal -> appeal.get("state").asString()))
                            .hasSize(sittings)
                            .containsOnly("FILED");
            }
        }
    }
}
