package org.examledger.clocks.codec;

import org.examledger.clocks.domain.DeadlineName;

/** The two slots of a deadline among those of a candidate: as it was set, and what became of it. */
public final class DeadlineSlots {
    /** What all slots of deadlines as they were set begin with. */
    public static final String SET = "deadline/";

    private static final String OUTCOMES = "outcome/";

    private DeadlineSlots() {}

    /** The deadline as it was set. */
    public static String set(DeadlineName name) {
        return SET + name.kind() + "/" + name.subject();
    }

    /** What became of the deadline; where it was set again after that, this is said here. */
    public static String outcome(DeadlineName name) {
        return OUTCOMES + name.kind() + "/" + name.subject();
    }

    /** Whether a slot says what became of a deadline. */
    public static boolean isOutcome(String slot) {
        return slot.startsWith(OUTCOMES);
    }

    /** Whether a slot is one of a deadline. */
    public static boolean isDeadline(String slot) {
        return slot.startsWith(SET) || isOutcome(slot);
    }
}
