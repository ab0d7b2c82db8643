package org.examledger.system.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

    private final World world;
    private final List<Candidate> candidates;
    private int rounds;
    private volatile boolean flowing;

    Sittings(World world, List<Candidate> candidates) {
        this.world = world;
        this.candidates = candidates;
    }

    /** Has everyone sit, round after round, until the flow is stopped; the round under way is ended then. */
    CompletableFuture<Void> flow() {
        flowing = true;
        return CompletableFuture.runAsync(() -> {
            while (flowing) {
                oneRound();
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
