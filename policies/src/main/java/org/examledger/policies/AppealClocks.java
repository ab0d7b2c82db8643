package org.examledger.policies;

import org.jspecify.annotations.Nullable;

/**
 * The clocks that a program names; one that is null does not exist for the program (contract, Meaning 9).
 *
 * @param fileAppeal to the appeal (P1)
 * @param acknowledgeAppeal from the receipt of the appeal to its acknowledgement (P3)
 * @param decideAppeal from the complete appeal to the decision (P4)
 * @param filingFrom what the clock to file counts from
 */
public record AppealClocks(
        @Nullable AppealClock fileAppeal,
        @Nullable AppealClock acknowledgeAppeal,
        @Nullable AppealClock decideAppeal,
        CountedFrom filingFrom) {

    /** Clocks of which the one to file counts from the notice. */
    public AppealClocks(
            @Nullable AppealClock fileAppeal,
            @Nullable AppealClock acknowledgeAppeal,
            @Nullable AppealClock decideAppeal) {
        this(fileAppeal, acknowledgeAppeal, decideAppeal, CountedFrom.NOTICE);
    }
}
