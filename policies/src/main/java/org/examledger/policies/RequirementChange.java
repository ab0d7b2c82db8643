package org.examledger.policies;

import java.time.Period;

/**
 * How long candidates may go by the requirement that a version replaces (C7).
 *
 * @param complyWithin a calendar period from 00:00 UTC of the version's date, in UTC
 * @param holders what is asked of those who hold the certification by the requirement replaced
 * @param ruleId the rule that gives the figure
 */
public record RequirementChange(Period complyWithin, HoldersDuty holders, String ruleId) {}
