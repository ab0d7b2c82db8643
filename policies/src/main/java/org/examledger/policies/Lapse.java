package org.examledger.policies;

/** What becomes of a certification at the end of its term. */
public enum Lapse {
    /** It is over: whoever meets the requirement again, by passes at or after its end, obtains a new one. */
    EXPIRES,
    /** It is kept without effect: a later recertification makes it active again (C5). */
    INACTIVE
}
