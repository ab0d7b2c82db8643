package org.examledger.quickstart.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.examledger.appeals.Modification;
import org.examledger.incidents.FraudCategory;
import org.examledger.sanctions.MeasureKind;

/** Cases of Microsoft's program: the ban is for good, an appeal has no deadline, and no clock runs. */
final class MicrosoftCases {

    private static final Duration MODIFIED_BAN = Duration.ofDays(180);

    /** Something happens at least every third day, so that a flag never comes with its case. */
    private static final int DAYS_FROM_FLAG = 3;

    private final Docket docket;
    private final Days days;

    MicrosoftCases(Docket docket, Days days) {
        this.docket = docket;
        this.days = days;
    }

    /** Nothing is left of the pass. */
    void everythingTaken(Sitting about, int day) {
        open(about, day, all(FraudCategory.CHEATING));
    }

    /** The case names an invalidation alone; the program adds the ban. */
    void banAddedByTheProgram(Sitting about, int day) {
        open(about, day, Charge.of(FraudCategory.BRAIN_DUMP).invalidated());
    }

    /** The case says until when; the program makes it for good. */
    void datedBanMadePermanent(Sitting about, int day) {
        Instant end = days.on(day).plus(MODIFIED_BAN);
        open(about, day, Charge.of(FraudCategory.UNAUTHORIZED_MATERIAL).bannedUntil(end));
    }

    void reversedAndAppealedOnceMore(Sitting about, int day) {
        Case opened = open(about, day, all(FraudCategory.STATISTICAL_ANOMALY));
        opened.appeal(days.on(day + 20)).acknowledged(days.on(day + 21)).reversed(days.on(day + 35));
        opened.appeal(days.on(day + 39));
    }

    /** For a falsified report the original is asked for (P7). */
    void falsifiedReport(Sitting about, int day) {
        open(about, day, all(FraudCategory.FALSIFIED_SCORE_REPORT))
                .incompleteAppeal(days.on(day + 6), complete -> complete.setOriginalReportReceived(false))
                .informationRequested(days.on(day + 8), "originalReportReceived")
                .supplemented(days.on(day + 15), parts -> parts.setOriginalReportReceived(true))
                .upheld(days.on(day + 25));
    }

    void banShortened(Sitting about, int day) {
        Instant end = days.on(day + 22).plus(MODIFIED_BAN);
        open(about, day, Charge.of(FraudCategory.IMPROPER_HELP).banned())
                .appeal(days.on(day + 9))
                .modified(
                        days.on(day + 22),
                        sanction -> sanction.kind() == MeasureKind.BAN
                                ? Optional.of(new Modification(sanction.sanctionId(), false, end))
                                : Optional.empty());
    }

    private Case open(Sitting about, int day, Charge charge) {
        return Case.flagged(docket, about, days.on(day - DAYS_FROM_FLAG), days.on(day), charge);
    }

    private static Charge all(FraudCategory category) {
        return Charge.of(category).banned().invalidated().revoked();
    }
}
