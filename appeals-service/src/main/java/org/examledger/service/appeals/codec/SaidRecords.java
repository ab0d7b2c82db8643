package org.examledger.service.appeals.codec;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealRefusal;
import org.examledger.appeals.AppealRefused;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.service.appeals.domain.Said;
import org.examledger.service.appeals.domain.deadlines.DeadlineKind;
import org.examledger.service.appeals.domain.deadlines.DeadlineName;
import org.examledger.service.appeals.domain.deadlines.DeadlineState;
import org.examledger.service.appeals.domain.deadlines.SaidDeadline;
import org.jspecify.annotations.Nullable;

/** Reads what the service has said before as what conclusions depend on. */
public final class SaidRecords {
    private SaidRecords() {}

    /** What was said about a candidate. */
    public static Said of(SaidBefore said) {
        Set<String> refused = new HashSet<>();
        said.under(Slots.APPEALS).values().forEach(record -> {
            if (record instanceof AppealRefused refusal && refusal.getReason() == AppealRefusal.UNKNOWN_CASE) {
                refused.add(refusal.getAppealId());
            }
        });
        Map<DeadlineName, SaidDeadline> deadlines = new HashMap<>();
        said.under(Slots.DEADLINES).values().forEach(record -> {
            DeadlineSet set = (DeadlineSet) record;
            DeadlineName name = name(set);
            deadlines.put(name, deadline(set, said.in(Slots.outcome(name)).orElse(null)));
        });
        return new Said(refused, deadlines);
    }

    /** The name of a deadline that was set. */
    public static DeadlineName name(DeadlineSet set) {
        return new DeadlineName(DeadlineKind.valueOf(set.getKind().name()), set.getCaseId(), set.getAppealId());
    }

    /**
     * How a deadline stands by what was said.
     *
     * @param outcome what was said last of what became of it; null when nothing was
     */
    public static SaidDeadline deadline(DeadlineSet set, @Nullable SpecificRecord outcome) {
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
