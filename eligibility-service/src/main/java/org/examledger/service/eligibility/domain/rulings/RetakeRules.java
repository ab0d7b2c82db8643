package org.examledger.service.eligibility.domain.rulings;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.policies.SingleSitting;
import org.examledger.policies.Wait;
import org.examledger.service.eligibility.domain.counting.BetaSittings;
import org.examledger.service.eligibility.domain.counting.CertificationEnd;
import org.examledger.service.eligibility.domain.counting.Count;
import org.examledger.service.eligibility.domain.counting.PassBlock;
import org.examledger.service.eligibility.domain.counting.PassTerms;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.examledger.service.eligibility.domain.windows.Window;

/** The retake rules of one exam in one policy version, in the order in which CONTRACT, Meaning 4 applies them; bans aside. */
record RetakeRules(RetakePolicyVersion version, PassTerms terms) {

    Ruling rule(Count count, Window window, Optional<BetaSittings> inBeta) {
        return passBlocks(count)
                .or(() -> satInBeta(inBeta))
                .or(() -> singleSitting(window))
                .or(() -> lastPendingOrPassed(window))
                .or(() -> windowCapped(window))
                .orElseGet(() -> waiting(window));
    }

    private Optional<Ruling> passBlocks(Count count) {
        return switch (count.block()) {
            case PassBlock.Nothing nothing -> Optional.empty();
            case PassBlock.ForGood forGood ->
                Optional.of(new RefusingRuling.PassedForGood(forGood.pass(), version.passRule()));
            case PassBlock.UntilExpiry until -> terms.endOf(until.pass()).map(end -> certified(until.pass(), end));
            case PassBlock.UntilWaitEnds until ->
                Optional.of(new DeferringRuling.PassWaits(
                        until.pass(),
                        Objects.requireNonNull(version.passRule().waitTime(), "an end comes from a wait"),
                        until.end(),
                        version.passRule()));
        };
    }

    private Ruling certified(Sitting pass, CertificationEnd end) {
        return end.revoked()
                ? new DeferringRuling.CertificationTaken(pass, end, version.passRule())
                : new DeferringRuling.CertificationHeld(pass, end, version.passRule());
    }

    private static Optional<Ruling> satInBeta(Optional<BetaSittings> inBeta) {
        return inBeta.filter(BetaSittings::usedUp).map(DeferringRuling.SatInBeta::new);
    }

    private Optional<Ruling> singleSitting(Window window) {
        SingleSitting rule = version.singleSitting();
        return rule == null
                ? Optional.empty()
                : Optional.of(window.sittings().stream()
                        .filter(sitting -> sitting.secondAppointment() == null)
                        .findFirst()
                        .<Ruling>map(sitting -> new RefusingRuling.SatOnce(sitting, rule))
                        .orElseGet(() -> new FreeRuling.SecondAppointment(window.last(), rule)));
    }

    private Optional<Ruling> lastPendingOrPassed(Window window) {
        Sitting last = window.last();
        if (last.pending()) {
            return Optional.of(new RefusingRuling.ResultAwaited(last));
        }
        return last.passed()
                ? Optional.of(new FreeRuling.PassMayBeRetaken(last, version.passRule()))
                : Optional.empty();
    }

    private Optional<Ruling> windowCapped(Window window) {
        return window.limit()
                .flatMap(limit -> limit.reopening()
                        .map(from -> new DeferringRuling.Capped(window.start(), window.ordinal(), limit, from)))
                .map(capped -> laterOf(capped, window));
    }

    // A window that ends opens the next, whose first sitting waits for nothing (contract, Meaning 5). A rolling window
    // goes on, and so does the wait after its last sitting.
    private Ruling laterOf(DeferringRuling.Capped capped, Window window) {
        return switch (capped.limit().cap().anchor()) {
            case FIRST_ATTEMPT, CAPPED_ATTEMPT -> capped;
            case ROLLING ->
                waiting(window) instanceof DeferringRuling waiting
                                && waiting.eligibleFrom().isAfter(capped.eligibleFrom())
                        ? waiting
                        : capped;
        };
    }

    private Ruling waiting(Window window) {
        return version.waits()
                .after(window.ordinal())
                .map(wait -> waiting(window, wait))
                .orElseGet(() -> new FreeRuling.NoWait(window.last()));
    }

    private static Ruling waiting(Window window, Wait wait) {
        Sitting last = window.last();
        if (wait.time().isNone()) {
            return new FreeRuling.ZeroWait(last, wait);
        }
        if (last.waitWaived()) {
            return new FreeRuling.WaitWaived(last, wait);
        }
        Instant from = last.startPlus(wait.time());
        return new DeferringRuling.Waiting(last, window.ordinal(), wait, from, capLifted(window));
    }

    private static boolean capLifted(Window window) {
        return window.limit().stream()
                .anyMatch(limit -> limit.reopening().isEmpty()
                        && window.ordinal() >= limit.cap().sittings());
    }
}
