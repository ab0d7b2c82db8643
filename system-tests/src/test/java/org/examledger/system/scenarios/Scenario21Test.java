package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.examledger.attempts.Outcome;
import org.examledger.intake.IntakeAnswer;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Histories;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OtherServices;
import org.examledger.system.harness.Published;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Scenario 21: whatever state is lost, the answers stay and nothing is published again (meaning 11)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Scenario21Test {
    private static final long SEED = 21;

    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();
    private final List<Candidate> candidates =
            IntStream.range(0, 60).mapToObj(any -> Candidate.of(world)).toList();

    @BeforeAll
    void givenCandidatesWithHistoriesAndSanctions() {
        Histories histories = new Histories(SEED);
        candidates.forEach(candidate -> histories.of(candidate.reports()).forEach(candidate::report));
        Candidate banned = candidates.getFirst();
        OtherServices sanctions = new OtherServices(banned.id());
        world.reporter().send(Topics.SANCTIONS, sanctions.banned("s1", "MICROSOFT", "2025-03-03T09:00Z", null));
        world.reporter().send(Topics.REVOCATIONS, sanctions.invalidated("a1", "2025-03-03T09:00Z"));
        Candidate cleared = candidates.get(1);
        OtherServices reversals = new OtherServices(cleared.id());
        world.reporter().send(Topics.SANCTIONS, reversals.banned("s1", "MICROSOFT", "2025-03-03T09:00Z", null));
        world.settle();
        world.reporter().send(Topics.SANCTIONS, reversals.lifted("s1", "2025-04-03T09:00Z"));
        world.reporter().sendBytes(Topics.INTAKE_ATTEMPTS, null, Reporter.key(banned.id()), new byte[20 << 20]);
        world.reporter().sendBytes(Topics.INTAKE_ATTEMPTS, null, Reporter.key(banned.id()), null);
    }

    @AfterEach
    void startWhatATestLeftStopped() {
        world.clock(World.NOW);
        ledger.startAll();
    }

    @Test
    void givenStateDirectoriesDeletedThenTheAnswersAreTheSameAndNothingIsPublished() {
        Published before = Published.by(world);
        Map<String, String> answers = answers();

        ledger.stopAll();
        Stream.of(Service.values()).forEach(service -> ledger.instance(service).deleteState());
        ledger.startAll();

        assertThat(Published.by(world)).isEqualTo(before);
        assertThat(answers()).containsExactlyEntriesOf(answers);
    }

    @Test
    void givenAnApplicationResetOfAllServicesThenTheAnswersAreTheSameAndNothingIsPublished() {
        Published before = Published.by(world);
        Map<String, String> answers = answers();

        ledger.stopAll();
        Stream.of(Service.values()).forEach(ledger::reset);
        ledger.startAll();

        assertThat(Published.by(world)).isEqualTo(before);
        assertThat(answers()).containsExactlyEntriesOf(answers);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void givenAResetOfOneServiceThenTheAnswersAreTheSameAndNothingIsPublished(Service service) {
        Published before = Published.by(world);
        Map<String, String> answers = answers();

        ledger.stop(ledger.instance(service));
        ledger.reset(service);
        ledger.startAll();

        assertThat(Published.by(world)).isEqualTo(before);
        assertThat(answers()).containsExactlyEntriesOf(answers);
    }

    @Test
    void givenAClockThatWentBackAndAResetThenEveryReportKeepsItsAnswer() {
        Candidate candidate = Candidate.of(world);
        String yesterday = World.NOW.minus(Duration.ofDays(1)).toString();
        RecordMetadata accepted = candidate.report(candidate.reports().started("a1", "AZ-104", yesterday));
        RecordMetadata kept = candidate.report(candidate.reports().result("a2", Outcome.FAILED, yesterday));
        RecordMetadata refused = candidate.report(candidate
                .reports()
                .started("a3", "AZ-104", World.NOW.plus(Duration.ofDays(1)).toString()));
        Published before = Published.by(world);
        world.clock(World.NOW.minus(Duration.ofDays(300)));

        ledger.stop(ledger.instance(Service.ATTEMPTS));
        ledger.reset(Service.ATTEMPTS);
        ledger.startAll();

        assertThat(Published.by(world)).isEqualTo(before);
        assertThat(world.answerTo(accepted)).isEqualTo(IntakeAnswer.ACCEPTED);
        assertThat(world.answerTo(kept)).isEqualTo(IntakeAnswer.ACCEPTED);
        assertThat(world.answerTo(refused)).isEqualTo(IntakeAnswer.REJECTED);
        candidate.report(candidate.reports().started("a2", "AZ-900", "2021-05-03T09:00Z"));
        assertThat(candidate.published(Topics.ATTEMPTS))
                .extracting(record -> record.getSchema().getName())
                .containsExactly("AttemptStarted", "AttemptStarted", "ResultReported");
    }

    @Test
    void givenAClockThatWentOnAndAResetThenWhatWasRefusedAsFutureStaysRefused() {
        Candidate candidate = Candidate.of(world);
        String tomorrow = World.NOW.plus(Duration.ofDays(1)).toString();
        candidate.report(candidate.reports().started("a1", "AZ-104", tomorrow));
        Published before = Published.by(world);
        world.clock(World.NOW.plus(Duration.ofDays(30)));

        ledger.stop(ledger.instance(Service.ATTEMPTS));
        ledger.reset(Service.ATTEMPTS);
        ledger.startAll();

        assertThat(Published.by(world)).isEqualTo(before);
        assertThat(candidate.published(Topics.ATTEMPTS)).isEmpty();
    }

    @Test
    void givenReportsThatArriveWhileAResetServiceIsDownThenOnlyTheirConsequencesArePublished() {
        Published before = Published.by(world);
        ledger.stopAll();
        Stream.of(Service.values()).forEach(ledger::reset);
        Candidate late = Candidate.of(world).failed("AZ-104", "2021-05-03T09:00Z", "2021-05-03T10:00Z");

        ledger.startAll();

        Published after = Published.by(world);
        Map<String, Integer> expected = new TreeMap<>(before.counts());
        expected.merge("exam.intake.attempts.v1.answers", 4, Integer::sum);
        expected.merge("exam.attempts.v1", 4, Integer::sum);
        expected.merge("exam.violations.v1", 1, Integer::sum);
        expected.put("exam.eligibility.v1", after.counts().get("exam.eligibility.v1"));
        assertThat(after.counts()).isEqualTo(expected);
        assertThat(after.eligibility()).containsAllEntriesOf(before.eligibility());
        assertThat(late.eligibility("AZ-104").getAttemptsCounted()).isEqualTo(2);
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        Http attempts = ledger.http(Service.ATTEMPTS);
        Http eligibility = ledger.http(Service.ELIGIBILITY);
        for (Candidate candidate : candidates) {
            String ofEligibility = "/api/candidates/" + candidate.id() + "/eligibility?at=2026-01-01T00:00:00Z";
            answers.put(ofEligibility, eligibility.get(ofEligibility).body().toString());
            String ofAttempt = "/api/attempts/" + candidate.id() + "/a1";
            answers.put(ofAttempt, attempts.get(ofAttempt).body().toString());
        }
        answers.put("waiting in attempts", waiting(attempts));
        answers.put("waiting in eligibility", waiting(eligibility));
        return answers;
    }

    /** They are listed in no order. */
    private static String waiting(Http http) {
        return http.get("/api/waiting")
                .body()
                .valueStream()
                .map(JsonNode::toString)
                .sorted()
                .toList()
                .toString();
    }
}
