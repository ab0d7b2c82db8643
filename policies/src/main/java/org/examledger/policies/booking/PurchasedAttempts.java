package org.examledger.policies.booking;

/**
 * Sittings are paid, and each uses up one purchased attempt (R16).
 *
 * @param noShowCosts whether an appointment to which nobody came uses one up, too
 * @param withoutPurchase what becomes of a booking that names neither a purchase nor a voucher
 * @param ruleId the rule that says so
 */
public record PurchasedAttempts(boolean noShowCosts, WithoutPurchase withoutPurchase, String ruleId) {}
