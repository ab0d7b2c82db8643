package org.examledger.policies;

/**
 * Something that an appeal must carry.
 *
 * @param item what
 * @param scope the kinds of misconduct for which it must
 * @param ruleId the rule that asks for it
 */
public record RequiredItem(AppealItem item, CategoryScope scope, String ruleId) {}
