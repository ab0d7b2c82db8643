package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.booking.CardValidity;
import org.examledger.policies.booking.Cited;
import org.examledger.policies.booking.PaymentTerms;
import org.examledger.policies.booking.PurchasedAttempts;
import org.examledger.policies.booking.RetakeVoucher;
import org.examledger.policies.booking.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Says what is paid, used up and given back. What is not said in the policy is not said here, either. */
final class PaymentWords {

    private final Texts texts;
    private final Sources sources;

    PaymentWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    List<Said> terms(PaymentTerms terms, String document) {
        List<Said> said = new ArrayList<>();
        said.addAll(cited("payment.validity", terms.validity(), document));
        said.addAll(attempts(terms.attempts(), document));
        said.addAll(card(terms.card(), document));
        said.addAll(voucher(terms.voucher(), document));
        said.addAll(withdrawal(terms.withdrawal(), document));
        said.addAll(cited("payment.secondAppointment", terms.secondAppointment(), document));
        said.addAll(cited("payment.noShow", terms.noShow(), document));
        return said;
    }

    private List<Said> cited(String name, @Nullable Cited cited, String document) {
        return cited == null ? List.of() : List.of(texts.sentence(name, sources.of(cited.ruleId(), document)));
    }

    private List<Said> attempts(@Nullable PurchasedAttempts attempts, String document) {
        if (attempts == null) {
            return List.of();
        }
        String source = sources.of(attempts.ruleId(), document);
        return List.of(
                texts.sentence("payment.attempts", source),
                texts.sentence(attempts.noShowCosts() ? "payment.noShow.costs" : "payment.noShow.free", source),
                texts.sentence("payment.without." + attempts.withoutPurchase(), source));
    }

    private List<Said> card(@Nullable CardValidity card, String document) {
        return card == null
                ? List.of()
                : List.of(texts.sentence(
                        "payment.card", texts.period(card.beyondExam()), sources.of(card.ruleId(), document)));
    }

    private List<Said> voucher(@Nullable RetakeVoucher voucher, String document) {
        return voucher == null
                ? List.of()
                : List.of(texts.sentence(
                        "payment.voucher", texts.count("day", voucher.days()), sources.of(voucher.ruleId(), document)));
    }

    private List<Said> withdrawal(@Nullable Withdrawal withdrawal, String document) {
        return withdrawal == null
                ? List.of()
                : List.of(texts.sentence(
                        "payment.withdrawal",
                        texts.count("day", withdrawal.days()),
                        sources.of(withdrawal.ruleId(), document)));
    }
}
