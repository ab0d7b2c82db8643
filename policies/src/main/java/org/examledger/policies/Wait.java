package org.examledger.policies;

import java.time.Duration;

/**
 * A wait, counted from the start of the failed sitting.
 *
 * @param time how long; none means eligible at once
 * @param ruleId the rule that gives the figure
 */
public record Wait(WaitTime time, String ruleId) {

    /** A wait of elapsed time, a day being 24 h in every zone. */
    public Wait(Duration duration, String ruleId) {
        this(new WaitTime.Elapsed(duration), ruleId);
    }
}
