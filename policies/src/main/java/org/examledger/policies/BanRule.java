package org.examledger.policies;

/**
 * What becomes of the ban among a confirmed case's measures (S2; contract, Meaning 10).
 *
 * @param addedWhenMissing whether a case without a ban gets one
 * @param permanentWhenDated whether a ban with an end is made permanent
 * @param ruleId the rule that says so
 */
public record BanRule(boolean addedWhenMissing, boolean permanentWhenDated, String ruleId) {}
