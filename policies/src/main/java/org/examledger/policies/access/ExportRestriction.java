package org.examledger.policies.access;

/**
 * Nationals who are refused, with exemptions case by case (A3).
 *
 * @param refused whose nationals, and whose residents where it is a region, are refused
 * @param feeLost whether those lose the fee
 * @param specialRules whose nationals sit only when the program has decided their case, and keep the fee until then
 * @param residentDocuments how many documents a person shows who was exempted as resident or refugee elsewhere; none of
 *     them with an address in a refused place
 * @param ruleId the rule that says so
 */
public record ExportRestriction(
        Places refused, boolean feeLost, Places specialRules, int residentDocuments, String ruleId) {}
