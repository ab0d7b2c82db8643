package org.examledger.clocks.codec;

import java.time.Instant;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.clocks.domain.SaidDeadline;
import org.examledger.clocks.domain.SaidDeadlines;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.conclusion.SaidBefore;
import org.jspecify.annotations.Nullable;

/** Reads what a service has said before of deadlines. */
public final class SaidDeadlineRecords {
    private SaidDeadlineRecords() {}

    /** What was said about a candidate's deadlines; a record is decoded when it is asked for. */
    public static SaidDeadlines of(SaidBefore said) {
        return name -> said.in(DeadlineSlots.set(name))
                .map(set -> deadline(
                        (DeadlineSet) set, said.in(DeadlineSlots.outcome(name)).orElse(null)));
    }

    /** How a deadline stands for a reader: a miss of another due date than the one that stands says nothing about that one. */
    public static DeadlineState state(DeadlineSet set, SaidBefore said) {
        DeadlineName name = DeadlineRecords.name(set);
        SaidDeadline standing =
                deadline(set, said.in(DeadlineSlots.outcome(name)).orElse(null));
        boolean another =
                standing.state() == DeadlineState.MISSED && !standing.dueAt().equals(set.getDueAt());
        return another ? DeadlineState.OPEN : standing.state();
    }

    /** What was said of what became of a deadline, where that still stands for a reader; empty while it is open. */
    public static Optional<SpecificRecord> outcome(DeadlineSet set, SaidBefore said) {
        return state(set, said) == DeadlineState.OPEN
                ? Optional.empty()
                : said.in(DeadlineSlots.outcome(DeadlineRecords.name(set)));
    }

    /** @param outcome what was said last of what became of it; null when nothing was */
    private static SaidDeadline deadline(DeadlineSet set, @Nullable SpecificRecord outcome) {
        Instant dueAt = set.getDueAt();
        if (outcome == null) {
            return new SaidDeadline(DeadlineState.OPEN, dueAt);
        }
        return switch (outcome) {
            case DeadlineMet met -> new SaidDeadline(DeadlineState.MET, dueAt);
            case DeadlineMissed missed -> new SaidDeadline(DeadlineState.MISSED, missed.getDueAt());
            case DeadlineCancelled cancelled -> new SaidDeadline(DeadlineState.CANCELLED, dueAt);
            default -> new SaidDeadline(DeadlineState.OPEN, dueAt); // set again
        };
    }
}
