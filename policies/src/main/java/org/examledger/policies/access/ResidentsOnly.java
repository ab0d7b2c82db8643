package org.examledger.policies.access;

/**
 * Countries in which only legal residents sit, with original identity documents (A1).
 *
 * @param places where a sitting falls under the rule
 * @param originalDocuments how many are shown, at least
 * @param ruleId the rule that says so
 */
public record ResidentsOnly(Places places, int originalDocuments, String ruleId) {}
