package org.examledger.policies.load;

import java.time.Period;
import org.examledger.policies.booking.CardValidity;
import org.examledger.policies.booking.Cited;
import org.examledger.policies.booking.PaymentTerms;
import org.examledger.policies.booking.PurchasedAttempts;
import org.examledger.policies.booking.RetakeVoucher;
import org.examledger.policies.booking.Withdrawal;
import org.examledger.policies.booking.WithoutPurchase;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads what a booking policy's version says about payment. */
final class PaymentReader {

    private static final ValueKind<WithoutPurchase> WITHOUT_PURCHASE =
            ValueKinds.oneOf(WithoutPurchase.class, WithoutPurchase::name);

    private final Citations citations;

    PaymentReader(Citations citations) {
        this.citations = citations;
    }

    PaymentTerms read(Section version, @Nullable String document) {
        return new PaymentTerms(
                cited(version.optional("purchaseValidity"), document),
                attempts(version.optional("purchasedAttempts"), document),
                card(version.optional("card"), document),
                voucher(version.optional("retakeVoucher"), document),
                withdrawal(version.optional("withdrawal"), document),
                cited(version.optional("secondAppointment"), document),
                cited(version.optional("noRefundForNoShow"), document));
    }

    private @Nullable Cited cited(Field rule, @Nullable String document) {
        Section fields = rule.section();
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return ruleId == null ? null : new Cited(ruleId);
    }

    private @Nullable PurchasedAttempts attempts(Field attempts, @Nullable String document) {
        Section fields = attempts.section();
        Boolean noShowCosts = fields.required("noShowCosts").as(ValueKinds.yesOrNo());
        WithoutPurchase without = fields.required("withoutPurchase").as(WITHOUT_PURCHASE);
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return noShowCosts == null || without == null || ruleId == null
                ? null
                : new PurchasedAttempts(noShowCosts, without, ruleId);
    }

    private @Nullable CardValidity card(Field card, @Nullable String document) {
        Section fields = card.section();
        Period beyond = fields.required("validBeyondExam").as(ValueKinds.calendarPeriod());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return beyond == null || ruleId == null ? null : new CardValidity(beyond, ruleId);
    }

    private @Nullable RetakeVoucher voucher(Field voucher, @Nullable String document) {
        Section fields = voucher.section();
        Integer days = fields.required("days").as(ValueKinds.count());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return days == null || ruleId == null ? null : new RetakeVoucher(days, ruleId);
    }

    private @Nullable Withdrawal withdrawal(Field withdrawal, @Nullable String document) {
        Section fields = withdrawal.section();
        Integer days = fields.required("days").as(ValueKinds.count());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return days == null || ruleId == null ? null : new Withdrawal(days, ruleId);
    }
}
