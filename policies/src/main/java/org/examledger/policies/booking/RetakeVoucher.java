package org.examledger.policies.booking;

/**
 * A voucher for a retake of the failed exam (R17).
 *
 * @param days after the day of the failed sitting, at the end of which it can be used no more, in the zone of that sitting
 * @param ruleId the rule that gives the figure
 */
public record RetakeVoucher(int days, String ruleId) {}
