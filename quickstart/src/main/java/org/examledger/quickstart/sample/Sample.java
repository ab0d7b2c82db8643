package org.examledger.quickstart.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;

/**
 * The reports of a period, in the order in which they are sent.
 *
 * @param reports by time of sending
 */
public record Sample(List<Report> reports) {

    /** One candidate in so many goes on until the cap, and beyond. */
    private static final int STUBBORN = 90;

    private static final double LEAST_SKILL = 0.15;
    private static final double MOST_SKILL = 0.95;

    public Sample {
        reports = List.copyOf(reports);
    }

    /** The sample that belongs to the settings, over the exams of a catalogue. */
    public static Sample of(SampleSettings settings, PolicyCatalogue policies) {
        var root = new SplittableRandom(settings.seed());
        var reports = new ArrayList<Report>();
        List<Centre> centres = Centres.all();
        var choice = new ExamChoice(policies.exams());
        for (int number = 1; number <= settings.candidates(); number++) {
            var chance = new Chance(root.split());
            reports.addAll(candidate(settings, choice, chance.pick(centres), chance, number));
        }
        reports.sort(Comparator.comparing(Report::reportedAt));
        var blemishes = new Blemishes(new Chance(root.split()));
        var more = new ArrayList<>(blemishes.duplicates(reports));
        more.addAll(blemishes.malformed(reports, settings.malformedOfEachKind()));
        reports.addAll(more);
        // The sort is stable: reports of the same instant stay in the order in which they were made.
        reports.sort(Comparator.comparing(Report::reportedAt));
        return new Sample(reports);
    }

    /** Those sent before an instant. */
    public List<Report> before(Instant instant) {
        return reports.stream()
                .filter(report -> report.reportedAt().isBefore(instant))
                .toList();
    }

    /** Those sent at an instant or later. */
    public List<Report> from(Instant instant) {
        return reports.stream()
                .filter(report -> !report.reportedAt().isBefore(instant))
                .toList();
    }

    private static List<Report> candidate(
            SampleSettings settings, ExamChoice choice, Centre centre, Chance chance, int number) {
        String candidateId =
                String.format(Locale.ROOT, "C-%05d-%s", number, chance.id().substring(0, 6));
        var course = new Course(new Facts(candidateId, chance));
        double skill = Math.clamp(0.6 + 0.2 * chance.aroundZero(), LEAST_SKILL, MOST_SKILL);
        boolean stubborn = number % STUBBORN == 0;
        Instant from = begin(settings, chance, stubborn);
        for (Exam exam : choice.of(chance)) {
            var career = new Career(course, chance, exam, centre, settings.until());
            career.live(from, stubborn ? 0.0 : skill, stubborn);
            from = from.plus(chance.between(Duration.ofDays(20), Duration.ofDays(90)));
        }
        return course.reports();
    }

    /** Who means to try often begins in the first third of the period, so that it all fits in. */
    private static Instant begin(SampleSettings settings, Chance chance, boolean stubborn) {
        Duration whole = Duration.between(settings.from(), settings.until());
        return settings.from()
                .plus(chance.between(
                        Duration.ZERO,
                        stubborn ? whole.dividedBy(3) : whole.multipliedBy(9).dividedBy(10)));
    }
}
