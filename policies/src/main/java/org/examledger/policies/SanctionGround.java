package org.examledger.policies;

/**
 * A rule on which a sanction may rest.
 *
 * @param scope the kinds of misconduct for which it may
 * @param ruleId the rule
 */
public record SanctionGround(CategoryScope scope, String ruleId) {}
