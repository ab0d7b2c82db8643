package org.examledger.policies.booking;

import java.time.Duration;

/**
 * An appointment is moved or called off a while before its start (B1).
 *
 * @param atLeast elapsed time from the change to the start of the appointment that it changes
 * @param lateCancellationCosts whether an appointment called off later uses up its purchased attempt
 * @param ruleId the rule that gives the figure
 */
public record ChangeNotice(Duration atLeast, boolean lateCancellationCosts, String ruleId) {}
