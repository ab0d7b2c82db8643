package org.examledger.service.eligibility.domain.rulings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.examledger.policies.Exam;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.service.eligibility.domain.bans.ProgramBans;
import org.examledger.service.eligibility.domain.bans.StandingBan;
import org.examledger.service.eligibility.domain.counting.BetaSittings;
import org.examledger.service.eligibility.domain.counting.Count;
import org.examledger.service.eligibility.domain.counting.PassTerms;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.examledger.service.eligibility.domain.windows.Window;
import org.examledger.service.eligibility.domain.windows.Windows;

/** Decides whether a candidate may sit an exam (CONTRACT, Meaning 4). */
public final class Judge {
    private Judge() {}

    /**
     * Judges an exam that was sat, by the version in force when it was last sat.
     *
     * @param sittings every one that counts together with those of the exam; at least one, in order
     * @param terms the ends of the certifications that their passes gave
     * @param bans from the exam's program, as far as they are to be heeded
     * @param unreadable how many records about the candidate nobody can decode
     */
    public static Judgement sat(Exam exam, List<Sitting> sittings, PassTerms terms, ProgramBans bans, int unreadable) {
        RetakePolicyVersion version =
                exam.retakePolicy().inForceAt(sittings.getLast().startsAt());
        Count count = Count.of(BetaSittings.leftOutOnceLive(sittings, exam), version.passRule(), exam, terms);
        Window window = Windows.ofLast(count.sittings(), version.cap());
        Optional<BetaSittings> inBeta = BetaSittings.among(sittings, exam).filter(beta -> beta.has(window.last()));
        Ruling bySittings = new RetakeRules(version, terms).rule(count, window, inBeta);
        Standing standing = inBeta.map(Standing::in).orElseGet(() -> Standing.in(window, version));
        return new Judgement(exam, version, withBans(bySittings, bans, unreadable), standing);
    }

    /** Judges an exam that was never sat, by the version that the caller finds fit. */
    public static Judgement neverSat(Exam exam, RetakePolicyVersion version, ProgramBans bans, int unreadable) {
        Ruling ruling = withBans(new FreeRuling.NeverSat(), bans, unreadable);
        return new Judgement(exam, version, ruling, Standing.NEVER_SAT);
    }

    // What nobody can read may refuse anything, so it refuses, after a permanent ban that is known and before all else.
    private static Ruling withBans(Ruling bySittings, ProgramBans bans, int unreadable) {
        Function<StandingBan, Ruling> underBan = ban -> switch (ban) {
            case StandingBan.ForGood forGood -> new RefusingRuling.BannedForGood(forGood);
            case StandingBan.UntilEnd dated -> unlessUnreadable(deferred(bySittings, dated), unreadable);
        };
        return bans.deciding().map(underBan).orElseGet(() -> unlessUnreadable(bySittings, unreadable));
    }

    private static Ruling unlessUnreadable(Ruling otherwise, int unreadable) {
        return unreadable > 0 ? new RefusingRuling.RecordUnreadable(unreadable) : otherwise;
    }

    private static Ruling deferred(Ruling bySittings, StandingBan.UntilEnd ban) {
        return switch (bySittings) {
            case FreeRuling free -> new DeferringRuling.DeferredByBan(ban);
            case DeferringRuling deferring ->
                deferring.eligibleFrom().isBefore(ban.end()) ? new DeferringRuling.DeferredByBan(ban) : deferring;
            case RefusingRuling refusing -> refusing;
        };
    }
}
