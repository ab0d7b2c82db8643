package org.examledger.policies;

import org.jspecify.annotations.Nullable;

/**
 * What a pass means for sitting again (R5, R6, R8, R14).
 *
 * @param afterPass when the exam may be sat again
 * @param waitTime how long after the pass; null unless {@code afterPass} is AFTER
 * @param ruleId the rule that says so
 */
public record PassRule(AfterPass afterPass, @Nullable WaitTime waitTime, String ruleId) {

    /** @throws IllegalArgumentException if a wait is missing, or has no meaning */
    public PassRule {
        if ((waitTime != null) != (afterPass == AfterPass.AFTER)) {
            throw new IllegalArgumentException("A wait goes with AFTER, and with nothing else: " + afterPass);
        }
    }

    /** A rule without a wait. */
    public PassRule(AfterPass afterPass, String ruleId) {
        this(afterPass, null, ruleId);
    }
}
