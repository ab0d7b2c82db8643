package org.examledger.system.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Disputes;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stories that are reported while the clock runs with them, each report up to 25 days late. At a random moment the state
 * of all services is lost, and at a later one that of appeals-service; reports and time go on while they are away. The
 * same stories, told of others in their order and at once when all is over, show what the end state has to be.
 */
@DisplayName("A reset at any moment changes no end state, and nothing is announced twice (meaning 11)")
@OnDisturbedLedger
class AnyResetTest {
    private static final int STORIES = 6;
    private static final int WHILE_AWAY = 25;

    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();

    /** A report, and when it is recorded. */
    private record Recorded(Candidate candidate, SpecificRecord report, Instant at) {}

    @AfterEach
    void startWhatIsStoppedAndPutTheClockBack() {
        world.clock(World.NOW);
        ledger.startAll();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 2003)
    void changesNothing(long seed) {
        Disputes disputes = Disputes.in(world);
        List<Candidate> candidates = someone();
        SplittableRandom random = new SplittableRandom(seed);
        List<Recorded> recorded = recorded(disputes, candidates, seed, random);
        int lostByAll = random.nextInt(WHILE_AWAY, recorded.size() / 2);
        int lostByAppeals = random.nextInt(recorded.size() / 2 + WHILE_AWAY, recorded.size() - WHILE_AWAY);

        report(recorded.subList(0, lostByAll));
        ledger.stopAll();
        Stream.of(Service.values()).forEach(ledger::reset);
        report(recorded.subList(lostByAll, lostByAll + WHILE_AWAY));
        ledger.startAll();
        report(recorded.subList(lostByAll + WHILE_AWAY, lostByAppeals));
        ledger.stop(ledger.instance(Service.APPEALS));
        ledger.reset(Service.APPEALS);
        report(recorded.subList(lostByAppeals, lostByAppeals + WHILE_AWAY));
        ledger.startAll();
        report(recorded.subList(lostByAppeals + WHILE_AWAY, recorded.size()));
        world.clock(World.NOW);

        assertSameAsWithoutAReset(disputes, candidates, seed);
        assertNothingTwice(candidates);
    }

    private List<Candidate> someone() {
        return IntStream.range(0, STORIES).mapToObj(any -> Candidate.of(world)).toList();
    }

    private static List<Recorded> recorded(
            Disputes disputes, List<Candidate> candidates, long seed, SplittableRandom random) {
        List<Recorded> recorded = new ArrayList<>();
        for (int story = 0; story < candidates.size(); story++) {
            Candidate candidate = candidates.get(story);
            for (SpecificRecord report : disputes.of(candidate, seed + story)) {
                Duration late = Duration.ofHours(random.nextInt(3) == 0 ? random.nextInt(25 * 24) : 0);
                recorded.add(new Recorded(
                        candidate, report, RecordFields.occurredAt(report).plus(late)));
            }
        }
        recorded.sort(Comparator.comparing(Recorded::at));
        return recorded;
    }

    private void report(List<Recorded> recorded) {
        for (Recorded next : recorded) {
            world.clock(next.at());
            next.candidate().report(next.report());
        }
    }

    private void assertSameAsWithoutAReset(Disputes disputes, List<Candidate> candidates, long seed) {
        List<Candidate> others = someone();
        for (int story = 0; story < STORIES; story++) {
            disputes.of(others.get(story), seed + story).forEach(others.get(story)::report);
        }
        for (int story = 0; story < STORIES; story++) {
            assertThat(candidates.get(story).endState())
                    .as("story of seed " + (seed + story))
                    .isEqualTo(others.get(story).endState());
        }
    }

    private void assertNothingTwice(List<Candidate> candidates) {
        for (Topic topic : List.of(
                Topics.ATTEMPTS,
                Topics.INCIDENTS,
                Topics.ELIGIBILITY,
                Topics.VIOLATIONS,
                Topics.CERTIFICATIONS,
                Topics.SANCTIONS,
                Topics.REVOCATIONS,
                Topics.APPEALS,
                Topics.APPEAL_DEADLINES)) {
            assertThat(world.reader().all(topic))
                    .filteredOn(record -> record.value() != null)
                    .extracting(record -> TopicReader.key(record) + " " + TopicReader.header(record, "ce_id"))
                    .doesNotHaveDuplicates();
        }
        assertThat(candidates)
                .allSatisfy(candidate -> assertThat(candidate.published(Topics.APPEAL_DEADLINES, DeadlineMissed.class))
                        .extracting(missed -> missed.getDeadlineId() + " " + missed.getDueAt())
                        .doesNotHaveDuplicates());
    }
}
