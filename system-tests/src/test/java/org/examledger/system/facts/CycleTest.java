package org.examledger.system.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.examledger.appeals.AppealOutcome;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Disputes;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What sanctions-service and appeals-service say to each other comes to an end")
@OnSharedLedger
class CycleTest {
    private static final long SEED = 7;
    private static final Duration LONG = Duration.ofSeconds(3);

    private final World world = World.shared();

    @Test
    void givenAReversalThenEachServiceSaysWhatItHasToSayOnce() {
        Candidate candidate = Candidate.of(world).passed("1Z0-1072", "2026-05-04T09:00Z");
        world.settle();
        candidate.convicted("case-1", "ORACLE", "2026-05-18T09:00Z", Reviews.ban(), Reviews.invalidation("a1"));
        candidate.appealed("appeal-1", "case-1", "2026-05-28T09:00Z");
        world.settle();
        candidate.decided("appeal-1", AppealOutcome.REVERSED, "2026-05-29T09:00Z");

        assertThat(names(candidate.published(Topics.SANCTIONS)))
                .containsExactlyInAnyOrder("SanctionImposed", "SanctionImposed", "SanctionLifted", "SanctionLifted");
        assertThat(names(candidate.published(Topics.REVOCATIONS)))
                .containsExactly("ResultInvalidated", "ResultReinstated");
        assertThat(names(candidate.published(Topics.APPEALS))).containsExactly("AppealFiled", "AppealDecided");
        assertThat(names(candidate.published(Topics.APPEAL_DEADLINES)))
                .containsExactlyInAnyOrder(
                        "DeadlineSet", "DeadlineMet", "DeadlineSet", "DeadlineMet", "DeadlineSet", "DeadlineCancelled");
        assertThat(names(candidate.published(Topics.CERTIFICATIONS)))
                .containsExactly("CertificationAwarded", "CertificationWithdrawn", "CertificationAwarded");
        assertNothingMoreIsSaid();
    }

    @Test
    void givenManyDisputesAtOnceThenNothingMoreIsSaidAfterTheLastReport() {
        Disputes disputes = Disputes.in(world);
        List<Candidate> candidates =
                IntStream.range(0, 20).mapToObj(any -> Candidate.of(world)).toList();
        List<SpecificRecord> reports = new ArrayList<>();
        for (int story = 0; story < candidates.size(); story++) {
            reports.addAll(disputes.of(candidates.get(story), SEED + story));
        }
        reports.forEach(world.reporter()::report);
        world.settle();

        assertNothingMoreIsSaid();
        assertThat(candidates)
                .allSatisfy(candidate -> assertThat(Stream.of(
                                        Topics.VIOLATIONS,
                                        Topics.CERTIFICATIONS,
                                        Topics.SANCTIONS,
                                        Topics.REVOCATIONS,
                                        Topics.APPEALS,
                                        Topics.APPEAL_DEADLINES)
                                .mapToInt(topic -> world.reader()
                                        .about(candidate.id(), topic)
                                        .size())
                                .sum())
                        .as("records that were concluded")
                        .isBetween(1, 120));
    }

    private void assertNothingMoreIsSaid() {
        Map<TopicPartition, Long> ends = world.ledger().offsets().ends(IsolationLevel.READ_UNCOMMITTED);
        Awaitility.await("no topic grows")
                .during(LONG)
                .atMost(LONG.plusSeconds(2))
                .until(() -> ends.equals(world.ledger().offsets().ends(IsolationLevel.READ_UNCOMMITTED)));
    }

    private static List<String> names(List<SpecificRecord> records) {
        return records.stream().map(record -> record.getSchema().getName()).toList();
    }
}
