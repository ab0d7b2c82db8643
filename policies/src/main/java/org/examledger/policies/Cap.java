package org.examledger.policies;

import java.time.Period;

/**
 * How many sittings of an exam fit into a window of time (R3, R4).
 *
 * @param sittings at least 1
 * @param window a calendar period in the zone of the attempt that it runs from, clamped to the last day of a shorter month
 * @param anchor the attempt that it runs from
 * @param ruleId the rule that gives the figures
 */
public record Cap(int sittings, Period window, WindowAnchor anchor, String ruleId) {}
