package org.examledger.policies;

/**
 * One sitting, whatever its outcome (R15).
 *
 * @param ruleId the rule that says so
 */
public record SingleSitting(String ruleId) {}
