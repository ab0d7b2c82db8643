package org.examledger.quickstart.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.appeals.Modification;
import org.examledger.incidents.FraudCategory;
import org.examledger.quickstart.cases.Inquiry.Imposed;
import org.examledger.sanctions.MeasureKind;

/** Cases of Oracle's program, where three clocks run: to file an appeal, to acknowledge it, to decide it. */
final class OracleCases {

    /** The last day on which an appeal is filed (P1), counted from the notice. */
    private static final int LAST_DAY = 14;

    private static final Duration BAN = Duration.ofDays(365);
    private static final Duration SHORTER_BAN = Duration.ofDays(90);

    /** Something happens at least every third day, so that a flag never comes with its case. */
    private static final int DAYS_FROM_FLAG = 3;

    private final Docket docket;
    private final Days days;

    OracleCases(Docket docket, Days days) {
        this.docket = docket;
        this.days = days;
    }

    /** Nobody appeals: the deadline passes, and the revocation becomes final. */
    void silentCandidate(Sitting about, int day) {
        open(about, day);
    }

    void onTheLastDay(Sitting about, int day) {
        Case opened = open(about, day);
        opened.appeal(opened.lastSecond(LAST_DAY))
                .acknowledged(days.on(day + 17))
                .upheld(days.on(day + 35));
    }

    void aSecondTooLate(Sitting about, int day) {
        Case opened = open(about, day);
        opened.appeal(opened.tooLate(LAST_DAY));
    }

    /** Sent in time, but its record comes after the deadline was announced as missed. */
    void recordedTooLate(Sitting about, int day) {
        Case opened = open(about, day);
        opened.delayedAppeal(opened.lastSecond(LAST_DAY - 1), days.on(day + 16))
                .acknowledged(days.on(day + 18))
                .upheld(days.on(day + 33));
    }

    void incompleteAndSupplemented(Sitting about, int day) {
        open(about, day)
                .incompleteAppeal(days.on(day + 5), OracleCases::withoutTestAndEvidence)
                .acknowledged(days.on(day + 7))
                .informationRequested(days.on(day + 8), "testId", "evidence")
                .supplemented(
                        days.on(day + 12),
                        parts -> parts.setTestId(about.attemptId())
                                .setEvidence(List.of("receipts/" + about.attemptId())))
                .modified(days.on(day + 30), sanction -> shorterBan(sanction, days.on(day + 30)));
    }

    void neverCompleted(Sitting about, int day) {
        open(about, day)
                .incompleteAppeal(days.on(day + 10), OracleCases::withoutTestAndEvidence)
                .acknowledged(days.on(day + 12))
                .informationRequested(days.on(day + 12), "testId", "evidence");
    }

    /** The office is silent past both of its deadlines; what it decides afterwards still counts. */
    void silentOffice(Sitting about, int day) {
        open(about, day).appeal(days.on(day + 4)).reversed(days.on(day + 38));
    }

    void acknowledgedTooLate(Sitting about, int day) {
        open(about, day)
                .appeal(days.on(day + 6))
                .acknowledged(days.on(day + 16))
                .upheld(days.on(day + 30));
    }

    void reversedAndAppealedOnceMore(Sitting about, int day) {
        Case opened = open(about, day);
        opened.appeal(days.on(day + 3)).acknowledged(days.on(day + 5)).reversed(days.on(day + 20));
        opened.appeal(days.on(day + 25));
    }

    void appealedTwiceBeforeTheDecision(Sitting about, int day) {
        Case opened = open(about, day);
        opened.appeal(days.on(day + 3)).acknowledged(days.on(day + 8)).upheld(days.on(day + 28));
        opened.appeal(days.on(day + 6));
    }

    /** The decision comes before the acknowledgement, which nobody waits for any more. */
    void decidedAtOnce(Sitting about, int day) {
        open(about, day).appeal(days.on(day + 2)).modified(days.on(day + 5), OracleCases::resultGivenBack);
    }

    /** The candidate is faster than the reviewers' own report. */
    void appealedBeforeTheCaseWasReported(Sitting about, int day) {
        Instant notifiedAt = days.on(day);
        Case.flaggedAndReported(
                        docket, about, days.on(day - DAYS_FROM_FLAG), notifiedAt, days.on(day + 4), charge(notifiedAt))
                .appeal(days.on(day + 2))
                .acknowledged(days.on(day + 7))
                .upheld(days.on(day + 29));
    }

    /** Nobody knows the case, not after thirty days either. */
    void appealedAgainstNothing(Sitting about, int day) {
        Case.neverReported(docket, about, days.on(day)).appeal(days.on(day));
    }

    /** Still open at the end. */
    void appealedShortlyBeforeTheEnd(Sitting about, int day) {
        open(about, day).appeal(days.on(day + 8));
    }

    private Case open(Sitting about, int day) {
        Instant notifiedAt = days.on(day);
        return Case.flagged(docket, about, days.on(day - DAYS_FROM_FLAG), notifiedAt, charge(notifiedAt));
    }

    private static Charge charge(Instant notifiedAt) {
        return Charge.of(FraudCategory.CONTENT_COPYING)
                .bannedUntil(notifiedAt.plus(BAN))
                .invalidated()
                .revoked();
    }

    private static AppealSubmitted.Builder withoutTestAndEvidence(AppealSubmitted.Builder complete) {
        return complete.setTestId(null).setEvidence(List.of());
    }

    private static Optional<Modification> shorterBan(Imposed sanction, Instant decidedAt) {
        return sanction.kind() == MeasureKind.BAN
                ? Optional.of(new Modification(sanction.sanctionId(), false, decidedAt.plus(SHORTER_BAN)))
                : Optional.empty();
    }

    private static Optional<Modification> resultGivenBack(Imposed sanction) {
        return sanction.kind() == MeasureKind.BAN
                ? Optional.empty()
                : Optional.of(new Modification(sanction.sanctionId(), true, null));
    }
}
