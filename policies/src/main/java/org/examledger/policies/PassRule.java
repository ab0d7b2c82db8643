package org.examledger.policies;

/**
 * What a pass means for sitting again (R5, R6, R8, R14).
 *
 * @param afterPass when the exam may be sat again
 * @param ruleId the rule that says so
 */
public record PassRule(AfterPass afterPass, String ruleId) {}
