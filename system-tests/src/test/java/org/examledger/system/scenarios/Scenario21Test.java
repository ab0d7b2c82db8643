package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.examledger.appeals.AppealOutcome;
import org.examledger.attempts.Outcome;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.intake.IntakeAnswer;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.Disputes;
import org.examledger.system.harness.Histories;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Published;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.Reviews;
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
@OnDisturbedLedger
class Scenario21Test {
    private static final long SEED = 21;
    private static final int DISPUTED = 20;

    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();
    private final List<Candidate> candidates = new ArrayList<>(
            IntStream.range(0, 30).mapToObj(any -> Candidate.of(world)).toList());

    @BeforeAll
    void givenCandidatesWithHistoriesAndDisputes() {
        Histories histories = new Histories(SEED);
        candidates.forEach(candidate -> histories.of(candidate.reports()).forEach(candidate::report));
        Disputes disputes = Disputes.in(world);
        for (int disputed = 0; disputed < DISPUTED; disputed++) {
            Candidate candidate = Candidate.of(world);
            disputes.of(candidate, SEED + disputed).forEach(candidate::report);
            candidates.add(candidate);
        }
        Candidate banned = candidates.getFirst();
        banned.convicted("case-1", "MICROSOFT", "2025-03-03T09:00Z", Reviews.ban(), Reviews.invalidation("a1"));
        Candidate cleared = candidates.get(1);
        cleared.convicted("case-1", "MICROSOFT", "2025-03-03T09:00Z", Reviews.ban());
        world.settle();
        cleared.appealed("appeal-1", "case-1", "2025-03-20T09:00Z");
        cleared.decided("appeal-1", AppealOutcome.REVERSED, "2025-04-03T09:00Z");
        Candidate pending = candidates.get(2);
        pending.convicted("case-1", "ORACLE", "2026-05-28T09:00Z", Reviews.ban());
        pending.appealed("appeal-1", "case-1", "2026-05-29T09:00Z");
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

    /** What follows resets attempts-service alone, and AnyResetTest appeals-service. */
    @ParameterizedTest
    @EnumSource(names = {"ELIGIBILITY", "SANCTIONS"})
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
        world.settle();
        world.clock(World.NOW.plus(Duration.ofDays(30)));
        Published before = Published.by(world);

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
        // So late that no appeal is refused for an unknown case, whichever service reads what first (meaning 3).
        late.appealed("appeal-1", "case-1", "2026-05-26T09:00Z");
        late.convicted("case-1", "ORACLE", "2026-05-25T09:00Z", Reviews.ban());

        ledger.startAll();

        Published after = Published.by(world);
        Map<String, Integer> expected = new TreeMap<>(before.counts());
        expected.merge("exam.intake.attempts.v1.answers", 4, Integer::sum);
        expected.merge("exam.attempts.v1", 4, Integer::sum);
        expected.merge("exam.attempt-deadlines.v1", 4, Integer::sum); // the results of both sittings: due, and in time
        expected.merge("exam.violations.v1", 1, Integer::sum);
        expected.merge("exam.intake.reviews.v1.answers", 1, Integer::sum);
        expected.merge("exam.sanctions.v1", 1, Integer::sum);
        expected.merge("exam.intake.appeals.v1.answers", 1, Integer::sum);
        expected.merge("exam.appeals.v1", 1, Integer::sum);
        expected.merge("exam.appeal-deadlines.v1", 4, Integer::sum);
        expected.put("exam.eligibility.v1", after.counts().get("exam.eligibility.v1"));
        assertThat(after.counts()).isEqualTo(expected);
        assertThat(after.eligibility()).containsAllEntriesOf(before.eligibility());
        assertThat(late.eligibility("AZ-104").getAttemptsCounted()).isEqualTo(2);
        assertThat(Deadlines.saidOf(late, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet", "DeadlineMet");
        assertThat(Deadlines.saidOf(late, DeadlineKind.DECIDE_APPEAL)).containsExactly("DeadlineSet");
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (Candidate candidate : candidates) {
            String about = "/api/candidates/" + candidate.id();
            answer(answers, Service.ATTEMPTS, "/api/attempts/" + candidate.id() + "/a1");
            answer(answers, Service.ELIGIBILITY, about + "/eligibility?at=2026-01-01T00:00:00Z");
            answer(answers, Service.SANCTIONS, about + "/sanctions");
            answer(answers, Service.APPEALS, about + "/appeals");
        }
        for (Service service : Service.values()) {
            answers.put("waiting in " + service, sorted(ledger.http(service), "/api/waiting"));
        }
        answers.put(
                "open deadlines",
                sorted(ledger.http(Service.APPEALS), "/api/deadlines?due-before=2030-01-01T00:00:00Z&open=true"));
        answers.put(
                "all deadlines",
                sorted(ledger.http(Service.APPEALS), "/api/deadlines?due-before=2030-01-01T00:00:00Z&open=false"));
        return answers;
    }

    private void answer(Map<String, String> answers, Service service, String path) {
        answers.put(path, ledger.http(service).get(path).body().toString());
    }

    /** They are listed in no order. */
    private static String sorted(Http http, String path) {
        return http.get(path)
                .body()
                .valueStream()
                .map(JsonNode::toString)
                .sorted()
                .toList()
                .toString();
    }
}
