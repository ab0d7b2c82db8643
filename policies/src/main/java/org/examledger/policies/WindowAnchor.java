package org.examledger.policies;

/** Where the window of a {@link Cap} starts (contract, Meaning 5). */
public enum WindowAnchor {
    /** With the first sitting; sit again when the window ends (R3). */
    FIRST_ATTEMPT,
    /** With the sitting that reaches the cap, which blocks for the whole window (R4). */
    CAPPED_ATTEMPT,
    /** Anywhere: no window of that length takes more sittings. Sit again when the oldest of as many sittings falls out. */
    ROLLING
}
