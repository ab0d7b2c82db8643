package org.examledger.policies;

/**
 * How long candidates may go by the requirement that a version replaces (C7).
 *
 * @param within from 00:00 UTC of the version's date, in UTC
 * @param holders what is asked of those who go by the requirement replaced
 * @param ruleId the rule that gives the figure
 */
public record RequirementChange(Term within, HoldersDuty holders, String ruleId) {}
