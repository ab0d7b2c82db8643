package org.examledger.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.Ledger;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.ServiceProcess;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** sanctions-service and appeals-service as processes, which are killed while the clock passes what is due. */
@DisplayName("Services that are killed while deadlines pass miss each exactly once, and none that was met (meaning 11)")
@OnDisturbedLedger
class DeadlineCrashTest {
    private static final List<Service> KILLED = List.of(Service.SANCTIONS, Service.APPEALS);
    /** Commits are rare, so that a kill finds work that is not committed. */
    private static final String[] EXPOSED = {
        "--spring.kafka.streams.properties.commit.interval.ms=2000",
        "--spring.kafka.streams.properties.producer.transaction.timeout.ms=6000",
        "--spring.kafka.streams.properties.session.timeout.ms=6000"
    };

    /** More than the transactions that a kill left open take when they are ended. */
    private static final int MARKERS = 12;

    private final World world = World.disturbed();
    private final Ledger ledger = world.ledger();
    private final List<Candidate> silent =
            IntStream.range(0, 30).mapToObj(any -> Candidate.of(world)).toList();
    private final List<Candidate> appealing =
            IntStream.range(0, 30).mapToObj(any -> Candidate.of(world)).toList();
    private final List<ServiceProcess> processes = new ArrayList<>();

    @BeforeEach
    void givenNoticesOn3March2025AndServicesThatAreDown() {
        world.clockTo("2025-03-03T12:00Z");
        silent.forEach(DeadlineCrashTest::convicted);
        appealing.forEach(DeadlineCrashTest::convicted);
        world.settle();
        KILLED.forEach(service -> ledger.stop(ledger.instance(service)));
    }

    private static void convicted(Candidate candidate) {
        candidate.convicted("case-1", "ORACLE", "2025-03-03T09:00Z", Reviews.ban(), Reviews.revocation("c1"));
    }

    @AfterEach
    void theServicesRunInThisProcessAgainAndTheClockIsBack() {
        processes.forEach(ServiceProcess::close);
        world.clock(World.NOW);
        ledger.startAll();
    }

    @Test
    void givenKillsWhileDeadlinesPassThenEachIsMissedOnceAndNoneThatWasMet() {
        appealing.forEach(candidate -> candidate.appealed("appeal-1", "case-1", "2025-03-03T11:00Z"));
        world.clock(Instant.parse("2025-03-19T12:00:00Z"));
        ledger.instance(Service.APPEALS).deleteState();

        startAndKillWhileTheyAnnounce();
        world.clock(Instant.parse("2025-03-25T12:00:00Z"));
        startAndKillWhileTheyAnnounce();
        ledger.startAll();

        assertThat(silent).allSatisfy(candidate -> {
            assertThat(said(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet", "DeadlineMissed");
            assertThat(names(candidate)).containsExactly("CertificationRevoked", "RevocationFinalized");
        });
        assertThat(appealing).allSatisfy(candidate -> {
            assertThat(said(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet", "DeadlineMet");
            assertThat(said(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL))
                    .containsExactly("DeadlineSet", "DeadlineMissed");
            assertThat(said(candidate, DeadlineKind.DECIDE_APPEAL)).containsExactly("DeadlineSet");
            assertThat(names(candidate)).containsExactly("CertificationRevoked");
        });
    }

    private void startProcesses() {
        processes.clear();
        KILLED.forEach(service -> processes.add(ledger.startProcess(ledger.instance(service), EXPOSED)));
    }

    private void kill() {
        assertThat(processes).allMatch(ServiceProcess::alive);
        processes.forEach(ServiceProcess::kill);
    }

    /** Kills them as soon as some of what fell due is written, which is before it is committed unless chance has it. */
    private void startAndKillWhileTheyAnnounce() {
        long before = written();
        startProcesses();
        Awaitility.await("deadlines are announced")
                .atMost(Duration.ofSeconds(120))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> written() > before + MARKERS);
        kill();
    }

    private long written() {
        return ledger.offsets().written(Topics.APPEAL_DEADLINES);
    }

    private static List<String> said(Candidate candidate, DeadlineKind kind) {
        return Deadlines.saidOf(candidate, kind);
    }

    private static List<String> names(Candidate candidate) {
        return candidate.published(Topics.REVOCATIONS).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }
}
