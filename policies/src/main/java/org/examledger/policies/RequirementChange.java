package org.examledger.policies;

/**
 * That candidates may go by the requirement that a version replaces for a while yet (C7): for as long as the program's
 * clock {@link ClockName#MEET_CHANGED_REQUIREMENT} runs, from 00:00 UTC of the version's date, in UTC.
 *
 * @param holders what is asked of those who go by the requirement replaced
 */
public record RequirementChange(HoldersDuty holders) {}
