package org.examledger.policies.access;

import java.time.Period;

/**
 * The status of a student or a member of a faculty, once verified, lasts (A6).
 *
 * @param lasts calendar time from its verification, in the zone that the verification names
 * @param ruleId the rule that gives the figure
 */
public record StudentStatus(Period lasts, String ruleId) {}
