package org.examledger.policies;

import java.time.Period;

/**
 * How many retake exceptions a program grants without an authorisation beforehand (X5).
 *
 * @param exceptions at least 1
 * @param within the period, back from a request, in which those granted are counted
 * @param ruleId the rule that gives the figure
 */
public record ExceptionAllowance(int exceptions, Period within, String ruleId) {}
