package org.examledger.policies;

/** What a changed requirement asks of those who met the one before it. */
public enum HoldersDuty {
    /** Nothing: what was obtained holds for its term. */
    KEEP,
    /** To meet the changed requirement in time; the certification is inactive from then on until they do. */
    MUST_COMPLY
}
