package org.examledger.policies;

/**
 * A clock that a program names. It expires at the end of a local day, in the zone of what started it.
 *
 * @param clock what it measures
 * @param term how long it runs
 * @param ruleId the rule that gives the figure
 */
public record ProgramClock(ClockName clock, Term term, String ruleId) {}
