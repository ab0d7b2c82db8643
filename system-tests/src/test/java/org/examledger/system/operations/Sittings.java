package org.examledger.system.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import org.awaitility.Awaitility;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.World;

/** Candidates who sit a MOS exam and fail it, again and again, each time as soon as the wait of 48 hours allows it. */
final class Sittings {
    static final String EXAM = "77-725";
    private static final Instant FIRST = Instant.parse("2021-05-03T09:00:00Z");
    private static final String LONG_NAME = "a centre with a long name".repeat(100);

    /** Reports on the way: enough for open transactions to be large, few enough to be taken soon by whoever starts behind them. */
    private static final int AHEAD = 1000;

    private final World world;
    private final List<Candidate> candidates;
    private final IntSupplier published;
    private int rounds;
    private volatile boolean flowing;

    /** @param published how many of the reports are published by now */
    Sittings(World world, List<Candidate> candidates, IntSupplier published) {
        this.world = world;
        this.candidates = candidates;
        this.published = published;
    }

    /**
     * Has everyone sit, round after round, until the flow is stopped; the round under way is ended then. It does not run
     * further ahead of the services than they can make good: each report of a candidate costs more than the one before.
     */
    CompletableFuture<Void> flow() {
        flowing = true;
        return CompletableFuture.runAsync(() -> {
            while (flowing) {
                oneRound();
                Awaitility.await("reports are published")
                        .atMost(Duration.ofSeconds(60))
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> !flowing || reports() - published.getAsInt() < AHEAD);
            }
        });
    }

    void stop() {
        flowing = false;
    }

    /** Has everyone sit once. */
    private void oneRound() {
        String start = next().toString();
        rounds++;
        for (Candidate candidate : candidates) {
            Reports reports = candidate.reports();
            AttemptStarted started = reports.started("a" + rounds, EXAM, start);
            started.setCenterId(LONG_NAME);
            world.reporter().report(started);
            world.reporter().report(reports.resultAfterTwoHours("a" + rounds, Outcome.FAILED, start));
        }
    }

    /** How often each candidate has sat. */
    int rounds() {
        return rounds;
    }

    /** How many reports that makes. */
    int reports() {
        return 2 * rounds * candidates.size();
    }

    /** From when on everyone may sit next. */
    Instant next() {
        return FIRST.plus(Duration.ofHours(48L * rounds));
    }
}
