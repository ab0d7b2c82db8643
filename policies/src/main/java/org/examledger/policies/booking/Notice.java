package org.examledger.policies.booking;

import java.time.Duration;

/**
 * An appointment is made a while ahead (B3).
 *
 * @param atLeast elapsed time from the booking to the start
 * @param ruleId the rule that gives the figure
 */
public record Notice(Duration atLeast, String ruleId) {}
