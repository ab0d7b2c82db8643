package org.examledger.policies.booking;

/**
 * The right to withdraw from a purchase and be refunded, while no appointment is booked (B5).
 *
 * @param days after the day of the payment, at the end of which it expires, in the zone of the purchase
 * @param ruleId the rule that gives the figure
 */
public record Withdrawal(int days, String ruleId) {}
