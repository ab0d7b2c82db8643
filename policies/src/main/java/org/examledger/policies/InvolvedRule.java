package org.examledger.policies;

/**
 * For which misconduct a confirmed case falls on the others whom it names as well, such as the one who sat and the one who
 * hired (S4).
 *
 * @param scope the kinds of misconduct
 * @param ruleId the rule that says so
 */
public record InvolvedRule(CategoryScope scope, String ruleId) {}
