package org.examledger.service.appeals.codec;

import java.util.HashSet;
import java.util.Set;
import org.examledger.appeals.AppealRefusal;
import org.examledger.appeals.AppealRefused;
import org.examledger.clocks.codec.SaidDeadlineRecords;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.service.appeals.domain.Said;

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
        return new Said(refused, SaidDeadlineRecords.of(said));
    }
}
