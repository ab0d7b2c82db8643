package org.examledger.policies;

import java.time.Duration;

/**
 * A wait, counted from the start of the failed sitting.
 *
 * @param duration elapsed time, a day being 24 h in every zone; zero means eligible at once
 * @param ruleId the rule that gives the figure
 */
public record Wait(Duration duration, String ruleId) {}
