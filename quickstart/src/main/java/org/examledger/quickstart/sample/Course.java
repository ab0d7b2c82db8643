package org.examledger.quickstart.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** What one attempt gives rise to, from the booking to the result. Shares and delays are guesses at ordinary life. */
final class Course {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** How an attempt ended, for the decision to try again. */
    enum End {
        CANCELLED,
        NO_SHOW,
        PASSED,
        FAILED
    }

    /**
     * @param end as the candidate sees it who goes on
     * @param at the start of the sitting, or of the appointment that was not kept
     * @param knownAt when the candidate learns of it; later for a pass that a correction takes away
     */
    record Outcome(End end, Instant at, Instant knownAt) {}

    private final Facts facts;
    private final Chance chance;
    private final Diary diary;
    private final List<Report> reports = new ArrayList<>();

    Course(Facts facts) {
        this.facts = facts;
        this.chance = facts.chance();
        this.diary = new Diary(chance);
    }

    /** Everything reported so far, in no particular order. */
    List<Report> reports() {
        return reports;
    }

    /** An attempt that is booked, and may be moved, called off or missed. */
    Outcome attempt(Attempt booked, Instant bookedAt, double passes) {
        Attempt attempt = booked;
        report(bookedAt, ReportKind.BOOKED, facts.booked(attempt, bookedAt));
        if (chance.of(0.10) && canStillChange(bookedAt, attempt)) {
            Instant movedAt = between(bookedAt, attempt.appointmentAt().minus(DAY));
            attempt = attempt.at(diary.slot(
                    attempt.centre(), attempt.appointmentAt().plus(chance.between(DAY, DAY.multipliedBy(9)))));
            report(movedAt, ReportKind.RESCHEDULED, facts.rescheduled(attempt, movedAt));
        } else if (chance.of(0.04) && canStillChange(bookedAt, attempt)) {
            Instant calledOffAt = between(bookedAt, attempt.appointmentAt().minus(DAY));
            report(calledOffAt, ReportKind.CANCELLED, facts.cancelled(attempt, calledOffAt));
            return new Outcome(End.CANCELLED, attempt.appointmentAt(), attempt.appointmentAt());
        }
        if (chance.of(0.04)) {
            Instant noticedAt = attempt.appointmentAt().plus(Duration.ofMinutes(30));
            report(noticedAt, ReportKind.NO_SHOW, facts.noShow(attempt, noticedAt));
            return new Outcome(End.NO_SHOW, attempt.appointmentAt(), noticedAt);
        }
        return sitting(attempt, ReportKind.STARTED, passes);
    }

    /** A sitting that is booked and takes place, whatever the policy says about it. */
    Outcome hastySitting(Attempt attempt, Instant bookedAt, double passes) {
        report(bookedAt, ReportKind.BOOKED, facts.booked(attempt, bookedAt));
        return sitting(attempt, ReportKind.STARTED_TOO_EARLY, passes);
    }

    private Outcome sitting(Attempt attempt, ReportKind kind, double passes) {
        Instant startedAt = attempt.appointmentAt().plusSeconds(chance.between(-240, 600));
        Instant scoredAt = startedAt.plus(chance.between(MINUTE.multipliedBy(40), MINUTE.multipliedBy(130)));
        boolean startReportedLast = chance.of(0.02);
        Instant startReportedAt =
                startReportedLast ? scoredAt.plus(chance.between(HOUR, HOUR.multipliedBy(8))) : startedAt;
        report(startReportedAt, kind, facts.started(attempt, startedAt));
        boolean passed = chance.of(passes);
        result(attempt, scoredAt, passed, startReportedLast);
        if (chance.of(0.006)) {
            report(scoredAt.plus(HOUR), ReportKind.FLAGGED, facts.flag(attempt, scoredAt));
        }
        Instant knownAt = scoredAt;
        if (chance.of(0.015)) {
            Instant correctedAt = scoredAt.plus(chance.between(DAY.multipliedBy(13), DAY.multipliedBy(30)));
            boolean nowPassed = correction(attempt, correctedAt, passed);
            // Who failed does not wait for a correction that nobody foresees; who has passed rests until one comes.
            knownAt = passed && !nowPassed ? correctedAt : scoredAt;
            passed = passed && nowPassed;
        }
        return new Outcome(passed ? End.PASSED : End.FAILED, startedAt, knownAt);
    }

    private void result(Attempt attempt, Instant scoredAt, boolean passed, boolean beforeStart) {
        SpecificRecord result = facts.result(attempt, scoredAt, passed);
        if (beforeStart) {
            report(scoredAt.plus(MINUTE), ReportKind.RESULT_BEFORE_START, result);
        } else if (chance.of(0.05)) {
            Instant at = scoredAt.plus(chance.between(DAY.multipliedBy(3), DAY.multipliedBy(12)));
            report(at, ReportKind.RESULT_LATE, result);
        } else {
            Instant at = scoredAt.plus(chance.between(MINUTE, MINUTE.multipliedBy(20)));
            report(at, passed ? ReportKind.PASSED : ReportKind.FAILED, result);
        }
    }

    /** Most corrections turn the outcome around; the others only change the score. */
    private boolean correction(Attempt attempt, Instant at, boolean passed) {
        boolean nowPassed = chance.of(0.8) != passed;
        report(at.plus(HOUR), ReportKind.CORRECTED, facts.corrected(attempt, at, nowPassed));
        return nowPassed;
    }

    private static boolean canStillChange(Instant bookedAt, Attempt attempt) {
        return bookedAt.plus(DAY.multipliedBy(2)).isBefore(attempt.appointmentAt());
    }

    private Instant between(Instant least, Instant most) {
        return least.plus(chance.between(Duration.ZERO, Duration.between(least, most)));
    }

    private void report(Instant reportedAt, ReportKind kind, SpecificRecord record) {
        reports.add(Report.of(reportedAt, kind, facts.candidateId(), new Payload.Whole(record)));
    }
}
