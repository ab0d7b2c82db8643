package org.examledger.policies;

import java.time.Period;

/**
 * How long a certification holds (C4, C5, C6).
 *
 * @param term a calendar period from the start of the sitting that gives it, in that sitting's zone, clamped to the last
 *     day of a shorter month
 * @param ruleId the rule that gives the figure
 */
public record Validity(Period term, String ruleId) {}
