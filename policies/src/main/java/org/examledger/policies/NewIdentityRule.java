package org.examledger.policies;

/**
 * What becomes of attempts that were sat under a new identity to get round the retake policy (S5).
 *
 * @param resultsInvalidated whether their results are invalidated where the case does not ask for it
 * @param ruleId the rule that says so
 */
public record NewIdentityRule(boolean resultsInvalidated, String ruleId) {}
