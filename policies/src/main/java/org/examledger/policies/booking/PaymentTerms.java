package org.examledger.policies.booking;

import org.jspecify.annotations.Nullable;

/**
 * What is paid for sittings, what uses it up, and what is given back.
 *
 * @param validity whether every step falls within the purchase's validity (B2); null if that is free
 * @param attempts what uses up a purchased attempt (R16); null if nothing does
 * @param card how long the paying card stays valid (B6); null if that is free
 * @param voucher what a retake voucher is good for (R17); null if there are none
 * @param withdrawal the right to withdraw from a purchase (B5); null if there is none
 * @param secondAppointment what a technical failure gives (B7); null if nothing
 * @param noShow that nothing is given back for a no-show (B8); null if nothing is said about it
 */
public record PaymentTerms(
        @Nullable Cited validity,
        @Nullable PurchasedAttempts attempts,
        @Nullable CardValidity card,
        @Nullable RetakeVoucher voucher,
        @Nullable Withdrawal withdrawal,
        @Nullable Cited secondAppointment,
        @Nullable Cited noShow) {

    /** Terms that say nothing. */
    public static final PaymentTerms NONE = new PaymentTerms(null, null, null, null, null, null, null);
}
