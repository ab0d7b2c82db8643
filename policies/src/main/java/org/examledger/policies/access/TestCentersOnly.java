package org.examledger.policies.access;

/**
 * Persons who sit in a test centre and are not proctored online (A2).
 *
 * @param places whose residents, and holders of whose documents, fall under the rule
 * @param ruleId the rule that says so
 */
public record TestCentersOnly(Places places, String ruleId) {}
