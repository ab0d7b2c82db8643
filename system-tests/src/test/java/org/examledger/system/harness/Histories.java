package org.examledger.system.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.Outcome;

/** Seeded histories of candidates: sittings of several exams, early ones too, corrections, no-shows, what is refused. */
public final class Histories {
    private static final Instant START = Instant.parse("2021-01-04T09:00:00Z");
    private static final List<String> EXAMS = List.of("AZ-104", "AZ-900", "70-410", "77-725", "98-364", "1Z0-1072");

    private final SplittableRandom random;

    public Histories(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The reports of one candidate, in an order in which they might come. */
    public List<SpecificRecord> of(Reports reports) {
        List<SpecificRecord> history = new ArrayList<>();
        Instant at = START;
        int sittings = random.nextInt(1, 5);
        for (int sitting = 1; sitting <= sittings; sitting++) {
            at = at.plus(Duration.ofHours(random.nextInt(12, 500)));
            String attemptId = "a" + sitting;
            String examId = EXAMS.get(random.nextInt(EXAMS.size()));
            history.add(reports.started(attemptId, examId, at.toString()));
            history.add(reports.resultAfterTwoHours(attemptId, outcome(), at.toString()));
            if (random.nextInt(4) == 0) {
                history.add(reports.corrected(
                        attemptId, outcome(), at.plus(Duration.ofDays(3)).toString()));
            }
        }
        blemish(reports, history);
        return history;
    }

    private void blemish(Reports reports, List<SpecificRecord> history) {
        switch (random.nextInt(6)) {
            case 0 -> history.add(history.get(random.nextInt(history.size())));
            case 1 -> history.addFirst(history.removeLast());
            case 2 -> history.add(reports.started("b1", "AZ-999", "2021-05-03T09:00Z"));
            case 3 -> history.add(reports.result("unknown", Outcome.PASSED, "2021-05-03T09:00Z"));
            case 4 -> history.add(reports.started("a1", "OU-EXPLORER", "2021-05-03T09:00Z"));
            default -> history.add(reports.flagged("f1", "a1", "MICROSOFT", "2021-05-03T09:00Z"));
        }
    }

    private Outcome outcome() {
        return random.nextInt(3) == 0 ? Outcome.PASSED : Outcome.FAILED;
    }
}
