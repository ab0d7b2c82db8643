package org.examledger.policies;

/**
 * A deadline in days. It expires at the end of the local day that many days after the day it starts, in the zone of the
 * case's notice.
 *
 * @param days at least 1
 * @param unit which days count
 * @param ruleId the rule that gives the figure
 */
public record AppealClock(int days, DayUnit unit, String ruleId) {}
