package org.examledger.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.intake.IntakeAnswer;
import org.examledger.intake.IntakeAnswered;
import org.examledger.quickstart.ledger.Together;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.EagerRocksDb;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.ServiceProcess;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Services as processes of their own, killed while they work. Commits are made rare and writes to disk frequent, so that
 * a kill finds work that is on disk and not committed: in stores that were restored a moment ago, it must not survive
 * (KAFKA-20685).
 */
@DisplayName("Services that are killed while reports flow count every report exactly once")
@OnDisturbedLedger
class CrashTest {
    /** Those that the reports flow through; see DeadlineCrashTest for the others. */
    private static final List<Service> FLOWING = List.of(Service.ATTEMPTS, Service.ELIGIBILITY);

    private static final String[] EXPOSED = {
        "--spring.kafka.streams.properties.rocksdb.config.setter=" + EagerRocksDb.class.getName(),
        "--spring.kafka.streams.properties.commit.interval.ms=2000",
        "--spring.kafka.streams.properties.producer.transaction.timeout.ms=6000",
        "--spring.kafka.streams.properties.session.timeout.ms=6000"
    };
    /** Records of open transactions: enough that some of the work behind them is on disk. */
    private static final int MUCH = 200;

    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();
    // Many, so that each sits seldom: each report of a candidate costs more than the one before.
    private final List<Candidate> candidates =
            IntStream.range(0, 300).mapToObj(any -> Candidate.of(world)).toList();
    private final Sittings sittings = new Sittings(world, candidates, this::published);
    private final List<ServiceProcess> processes = new ArrayList<>();
    private int publishedBefore;

    @BeforeEach
    void givenServicesAsProcesses() {
        publishedBefore = world.reader().all(Topics.ATTEMPTS).size();
        FLOWING.forEach(service -> ledger.stop(ledger.instance(service)));
        startProcesses();
    }

    @AfterEach
    void theServicesRunInThisProcessAgain() {
        Together.run(processes.stream().<Runnable>map(process -> process::close).toList());
        ledger.startAll();
    }

    @Test
    void givenKillsWhileReportsFlowAlsoRightAfterARestoreThenTheEndStateIsWhatTheReportsSay() {
        killWhileReportsFlow();

        FLOWING.forEach(service -> ledger.instance(service).deleteState());
        startProcesses();
        killWhileReportsFlow();

        ledger.startAll();

        assertEveryReportPublishedOnce();
        candidates.forEach(this::assertEverySittingCounted);
    }

    private void startProcesses() {
        processes.clear();
        for (Service service : FLOWING) {
            processes.add(ledger.startProcess(ledger.instance(service), EXPOSED));
        }
        FLOWING.stream().map(ledger::instance).forEach(instance -> instance.awaitReady());
    }

    /** Kills all when some of the new reports are published, and work on others is done and not committed. */
    private void killWhileReportsFlow() {
        int before = published();
        CompletableFuture<Void> flow = sittings.flow();
        try {
            Awaitility.await("transactions are open")
                    .atMost(Duration.ofSeconds(60))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> published() > before
                            && ledger.offsets().uncommitted(Topics.ATTEMPTS) > MUCH
                            && ledger.offsets().uncommitted(Topics.ELIGIBILITY) > MUCH);
            assertThat(processes).allMatch(ServiceProcess::alive);
            processes.forEach(ServiceProcess::kill);
        } finally {
            sittings.stop();
            flow.join();
        }
    }

    private int published() {
        return world.reader().all(Topics.ATTEMPTS).size() - publishedBefore;
    }

    private void assertEveryReportPublishedOnce() {
        world.settle();
        assertThat(published()).isEqualTo(sittings.reports());
        assertThat(distinct(Topics.ATTEMPTS)).isEqualTo(count(Topics.ATTEMPTS));
        Topic answers = Topics.INTAKE_ATTEMPTS.answers();
        assertThat(count(answers)).isEqualTo(count(Topics.INTAKE_ATTEMPTS));
        assertThat(distinct(answers)).isEqualTo(count(answers));
        assertThat(accepted()).as("none is taken for a duplicate of itself").isEqualTo(sittings.reports());
    }

    private long accepted() {
        Set<String> ids = candidates.stream().map(Candidate::id).collect(Collectors.toSet());
        return world.reader().all(Topics.INTAKE_ATTEMPTS.answers()).stream()
                .map(record -> (IntakeAnswered) world.reader().decode(record))
                .filter(answered -> ids.contains(answered.getCandidateId()))
                .filter(answered -> answered.getAnswer() == IntakeAnswer.ACCEPTED)
                .count();
    }

    private int count(Topic topic) {
        return world.reader().all(topic).size();
    }

    /** How many records there are with different candidates or eventIds. */
    private long distinct(Topic topic) {
        return world.reader().all(topic).stream()
                .map(record -> TopicReader.key(record) + TopicReader.header(record, "ce_id"))
                .distinct()
                .count();
    }

    private void assertEverySittingCounted(Candidate candidate) {
        assertThat(candidate.eligibility(Sittings.EXAM))
                .isEligibleFrom(sittings.next().toString(), EligibilityReason.WAITING_PERIOD)
                .counts(sittings.rounds(), null);
        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
    }
}
