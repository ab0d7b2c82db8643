package org.examledger.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.awaitility.Awaitility;
import org.examledger.attempts.Outcome;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.EligibilityAssert;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.ServiceProcess;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Services as processes of their own, killed while they work. Commits are made rare, so that a kill finds work that was
 * done and not committed: in stores that were restored a moment ago, such work must not survive (KAFKA-20685).
 */
@DisplayName("Services that are killed while reports flow count every report exactly once")
class CrashTest {
    private static final String[] RARE_COMMITS = {
        "--spring.kafka.streams.properties.commit.interval.ms=1000",
        "--spring.kafka.streams.properties.session.timeout.ms=6000",
        "--spring.kafka.streams.properties.heartbeat.interval.ms=1000"
    };
    private static final int CANDIDATES = 300;
    private static final Instant START = Instant.parse("2021-05-03T09:00:00Z");

    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();
    private final List<Candidate> candidates =
            IntStream.range(0, CANDIDATES).mapToObj(any -> Candidate.of(world)).toList();
    private final List<ServiceProcess> processes = new ArrayList<>();
    private int publishedBefore;

    @BeforeEach
    void givenServicesAsProcesses() {
        publishedBefore = world.reader().all(Topics.ATTEMPTS).size();
        ledger.stopAll();
        startProcesses();
    }

    @AfterEach
    void theServicesRunInThisProcessAgain() {
        processes.parallelStream().forEach(ServiceProcess::close);
        ledger.startAll();
    }

    @Test
    void givenKillsWhileReportsFlowAlsoRightAfterARestoreThenTheEndStateIsWhatTheReportsSay() {
        CompletableFuture<Void> flow = reported(1, 2);
        killInTheMiddle(CANDIDATES);

        Stream.of(Service.values()).forEach(service -> ledger.instance(service).deleteState());
        startProcesses();
        flow.join();
        flow = reported(3, 4);
        killInTheMiddle(5 * CANDIDATES);

        startProcesses();
        flow.join();
        reported(5, 5).join();

        assertEveryReportPublishedOnce();
        candidates.forEach(this::assertFiveSittingsCounted);
    }

    private void startProcesses() {
        processes.clear();
        for (Service service : Service.values()) {
            processes.add(ledger.startProcess(ledger.instance(service), RARE_COMMITS));
        }
        Stream.of(Service.values()).map(ledger::instance).forEach(instance -> instance.awaitReady());
    }

    /** Kills all while some reports are published, and work on others is done and not committed. */
    private void killInTheMiddle(int reports) {
        Awaitility.await("transactions are open")
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> published() >= reports
                        && ledger.uncommitted(Topics.ATTEMPTS) > 0
                        && ledger.uncommitted(Topics.ELIGIBILITY) > 0);
        assertThat(processes).allMatch(ServiceProcess::alive);
        processes.forEach(ServiceProcess::kill);
    }

    private int published() {
        return world.reader().all(Topics.ATTEMPTS).size() - publishedBefore;
    }

    /** Everyone sits and fails once more, and again, each time as soon as the wait allows it. */
    private CompletableFuture<Void> reported(int firstSitting, int lastSitting) {
        return CompletableFuture.runAsync(() -> {
            for (int sitting = firstSitting; sitting <= lastSitting; sitting++) {
                String attemptId = "a" + sitting;
                String start = startOf(sitting).toString();
                for (Candidate candidate : candidates) {
                    Reports reports = candidate.reports();
                    world.reporter().report(reports.started(attemptId, "77-725", start));
                    world.reporter().report(reports.resultAfterTwoHours(attemptId, Outcome.FAILED, start));
                }
            }
        });
    }

    private static Instant startOf(int sitting) {
        return START.plus(Duration.ofHours(48L * (sitting - 1)));
    }

    private void assertEveryReportPublishedOnce() {
        world.settle();
        assertThat(published()).isEqualTo(2 * 5 * CANDIDATES);
        List<SpecificRecord> all = world.reader().all(Topics.ATTEMPTS).stream()
                .map(world.reader()::decode)
                .toList();
        assertThat(all.stream().map(record -> RecordFields.candidateId(record) + RecordFields.eventId(record)))
                .doesNotHaveDuplicates();
        assertThat(world.reader().all(Topics.INTAKE_ATTEMPTS.answers()).stream()
                        .map(record -> TopicReader.header(record, "ce_id")))
                .hasSize(world.reader().all(Topics.INTAKE_ATTEMPTS).size())
                .doesNotHaveDuplicates();
    }

    private void assertFiveSittingsCounted(Candidate candidate) {
        EligibilityDetermined eligibility = candidate.eligibility("77-725");
        EligibilityAssert.assertThat(eligibility)
                .isEligibleFrom(startOf(6).toString(), EligibilityReason.WAITING_PERIOD)
                .counts(5, null);
        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
    }
}
