package org.examledger.policies;

/**
 * For which misconduct a case may take every result from before the notice with one measure (S6).
 *
 * @param scope the kinds of misconduct
 * @param ruleId the rule that says so
 */
public record EarlierResultsRule(CategoryScope scope, String ruleId) {}
