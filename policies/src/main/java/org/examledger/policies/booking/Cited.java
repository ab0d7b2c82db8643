package org.examledger.policies.booking;

/**
 * A rule without a figure that holds.
 *
 * @param ruleId the rule
 */
public record Cited(String ruleId) {}
