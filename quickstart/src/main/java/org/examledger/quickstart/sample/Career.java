package org.examledger.quickstart.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.examledger.attempts.Delivery;
import org.examledger.policies.AfterPass;
import org.examledger.policies.Exam;
import org.examledger.policies.RetakePolicyVersion;

/** One candidate's way through one exam: attempts until a pass, the candidate's patience, or the period ends it. */
final class Career {

    private static final Duration DAY = Duration.ofDays(1);

    private final Course course;
    private final Chance chance;
    private final Diary diary;
    private final Exam exam;
    private final Centre centre;
    private final Delivery delivery;
    private final Instant until;

    Career(Course course, Chance chance, Exam exam, Centre centre, Instant until) {
        this.course = course;
        this.chance = chance;
        this.diary = new Diary(chance);
        this.exam = exam;
        this.centre = centre;
        this.delivery = delivery(exam);
        this.until = until;
    }

    /**
     * Lives it.
     *
     * @param passes the share of sittings that this candidate passes
     * @param stubborn whether the candidate goes on until more than the policy allows has been tried
     */
    void live(Instant from, double passes, boolean stubborn) {
        Instant bookedAt = from;
        Instant appointment = diary.slot(centre, from.plus(chance.between(DAY.multipliedBy(3), DAY.multipliedBy(25))));
        int failed = 0;
        boolean hasty = false;
        while (appointment.isBefore(until)) {
            Attempt attempt = new Attempt(registration(), exam.examId(), exam.program(), centre, delivery, appointment);
            Course.Outcome outcome =
                    hasty ? course.hastySitting(attempt, bookedAt, passes) : course.attempt(attempt, bookedAt, passes);
            boolean sat = outcome.end() == Course.End.PASSED || outcome.end() == Course.End.FAILED;
            failed += outcome.end() == Course.End.FAILED ? 1 : 0;
            hasty = chance.of(share(outcome.end(), stubborn));
            if (!hasty && !triesAgain(outcome.end(), failed, stubborn)) {
                return;
            }
            Instant waited = sat && !hasty ? waited(failed, outcome.at()) : outcome.at();
            bookedAt = outcome.knownAt().plus(chance.between(Duration.ofHours(3), Duration.ofHours(9)));
            Instant earliest = later(waited, bookedAt);
            appointment = diary.slot(centre, earliest.plus(pause(hasty, stubborn)));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** How often somebody sits again before the policy allows it. */
    private static double share(Course.End end, boolean stubborn) {
        return switch (end) {
            case FAILED -> stubborn ? 0.0 : 0.02;
            case PASSED -> 0.004;
            case CANCELLED, NO_SHOW -> 0.0;
        };
    }

    private boolean triesAgain(Course.End end, int failed, boolean stubborn) {
        RetakePolicyVersion policy = policy(until);
        return switch (end) {
            case CANCELLED, NO_SHOW -> chance.of(0.7);
            case PASSED -> policy.passRule().afterPass() == AfterPass.ALLOWED && chance.of(0.1);
            case FAILED ->
                stubborn
                        ? failed <= mostSittings(policy)
                        : policy.singleSitting() == null && failed < mostSittings(policy) && chance.of(0.75);
        };
    }

    private static int mostSittings(RetakePolicyVersion policy) {
        return policy.cap() == null ? 6 : policy.cap().sittings();
    }

    /** When the wait is over that the policy asks for after a fail, so that most candidates keep to it. */
    private Instant waited(int failed, Instant satAt) {
        ZoneId zone = ZoneId.of(centre.zoneId());
        return policy(satAt)
                .waits()
                .after(Math.max(1, failed))
                .map(wait -> wait.time().after(satAt, zone))
                .orElse(satAt);
    }

    private RetakePolicyVersion policy(Instant at) {
        return exam.retakePolicy().inForceAt(at);
    }

    private Duration pause(boolean hasty, boolean stubborn) {
        if (hasty) {
            return Duration.ofHours(4);
        }
        return chance.between(DAY, DAY.multipliedBy(stubborn ? 3 : 18));
    }

    private Delivery delivery(Exam exam) {
        // The one offer of the catalogue that nobody watches is told by its policy's name.
        if (exam.retakePolicy().policyId().toLowerCase(Locale.ROOT).endsWith("-unproctored")) {
            return Delivery.UNPROCTORED;
        }
        return chance.pick(
                List.of(Delivery.TEST_CENTER, Delivery.TEST_CENTER, Delivery.TEST_CENTER, Delivery.ONLINE_PROCTORED));
    }

    private String registration() {
        return String.format(Locale.ROOT, "R-%06d-%04d", chance.between(0, 999_999), chance.between(0, 9_999));
    }
}
