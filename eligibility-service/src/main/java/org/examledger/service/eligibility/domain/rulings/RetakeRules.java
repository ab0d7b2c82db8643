package org.examledger.service.eligibility.domain.rulings;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.examledger.policies.Exam;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.policies.SingleSitting;
import org.examledger.policies.Wait;
import org.examledger.service.eligibility.domain.counting.Count;
import org.examledger.service.eligibility.domain.counting.PassBlock;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.examledger.service.eligibility.domain.windows.Limit;
import org.examledger.service.eligibility.domain.windows.Window;

/** The retake rules of one exam in one policy version, in the order in which CONTRACT, Meaning 4 applies them; bans aside. */
record RetakeRules(Exam exam, RetakePolicyVersion version) {

    Ruling rule(Count count, Window window) {
        return passBlocks(count)
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
            case PassBlock.UntilExpiry until ->
                Optional.of(new DeferringRuling.CertificationHeld(
                        until.pass(),
                        until.expiry(),
                        version.passRule(),
                        Objects.requireNonNull(exam.certification(), "an expiry comes from a certification")));
        };
    }

    private Optional<Ruling> singleSitting(Window window) {
        SingleSitting rule = version.singleSitting();
        return rule == null
                ? Optional.empty()
                : Optional.of(new RefusingRuling.SatOnce(window.sittings().getFirst(), rule));
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
                .filter(limit -> window.ordinal() >= limit.allowed())
                .flatMap(limit -> limit.end()
                        .map(end -> new DeferringRuling.Capped(window.start(), window.ordinal(), limit, end)));
    }

    private Ruling waiting(Window window) {
        return version.waits()
                .after(window.ordinal())
                .map(wait -> waiting(window, wait))
                .orElseGet(() -> new FreeRuling.NoWait(window.last()));
    }

    private static Ruling waiting(Window window, Wait wait) {
        Sitting last = window.last();
        if (wait.duration().isZero()) {
            return new FreeRuling.ZeroWait(last, wait);
        }
        if (last.waitWaived()) {
            return new FreeRuling.WaitWaived(last, wait);
        }
        Instant from = last.startsAt().plus(wait.duration());
        return new DeferringRuling.Waiting(last, window.ordinal(), wait, from, capLifted(window));
    }

    private static boolean capLifted(Window window) {
        return window.limit().map(Limit::cap).stream().anyMatch(cap -> window.ordinal() >= cap.sittings());
    }
}
