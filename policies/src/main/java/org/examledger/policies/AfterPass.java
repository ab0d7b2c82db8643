package org.examledger.policies;

/** When a passed exam may be sat again. */
public enum AfterPass {
    /** Never (R5, R14). */
    NEVER,
    /** When the certification that the pass gave has expired; never if it gave none, or one without expiry (R6). */
    UNTIL_CERTIFICATION_EXPIRES,
    /** When a wait after the pass is over. */
    AFTER,
    /** At once (R8). */
    ALLOWED
}
