package org.examledger.service.attempts.domain.recordings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.RecordingFact.FlagRaised;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldPlaced;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldReleased;
import org.examledger.service.attempts.domain.facts.RecordingFact.IdentityChecked;
import org.examledger.service.attempts.domain.facts.RecordingFact.RecordsDestroyed;

/**
 * The records of one identity check. A flag about the check's attempt holds them, too, until it is released under its
 * flagId: whether it was dismissed, only reviewers know.
 *
 * @param destructions in order; the first one counts
 * @param holds as they were placed
 */
record IdentityRecords(IdentityChecked check, List<RecordsDestroyed> destructions, List<Hold> holds) {
    IdentityRecords {
        destructions = List.copyOf(destructions);
        holds = List.copyOf(holds);
    }

    /** The records of all checks of a candidate, in order. */
    static List<IdentityRecords> in(CandidateFile file) {
        List<IdentityChecked> checks = file.all(IdentityChecked.class);
        if (checks.isEmpty()) {
            return List.of();
        }
        List<HoldReleased> releases = file.all(HoldReleased.class);
        return checks.stream()
                .map(check -> new IdentityRecords(
                        check,
                        file.all(RecordsDestroyed.class).stream()
                                .filter(destroyed -> destroyed.checkId().equals(check.checkId()))
                                .toList(),
                        holds(check, file, releases)))
                .toList();
    }

    /** Every fact that bears on them. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(destructions);
        facts.add(check);
        holds.forEach(hold -> facts.addAll(hold.facts()));
        return facts;
    }

    private static List<Hold> holds(IdentityChecked check, CandidateFile file, List<HoldReleased> releases) {
        Stream<Hold> placed = file.all(HoldPlaced.class).stream()
                .filter(hold -> hold.checkId().equals(check.checkId()))
                .map(hold -> Hold.of(hold.holdId(), hold, releases));
        Stream<Hold> flagged = file.all(FlagRaised.class).stream()
                .filter(flag -> check.attemptId().equals(flag.attemptId()))
                .map(flag -> Hold.of(flag.flagId(), flag, releases));
        return Stream.concat(placed, flagged).sorted(Hold.AS_PLACED).toList();
    }
}
