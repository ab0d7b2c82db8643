package org.examledger.service.eligibility.domain.random;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.examledger.policies.Beta;
import org.examledger.policies.Exam;
import org.examledger.policies.ExamFamily;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.UnreadableRecord;

/** Makes histories that are dense where rules change their answer: at the end of waits, windows and certifications. */
final class HistoryGenerator {
    private static final List<String> ZONES =
            List.of("UTC", "Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia");
    private static final List<Duration> GAPS = List.of(
            Duration.ZERO,
            Duration.ofHours(1),
            Duration.ofHours(24),
            Duration.ofHours(48),
            Duration.ofDays(7),
            Duration.ofDays(14),
            Duration.ofDays(14),
            Duration.ofDays(30),
            Duration.ofDays(150));
    private static final List<Duration> LONGER_GAPS = List.of(
            Duration.ofDays(5),
            Duration.ofDays(6),
            Duration.ofDays(14),
            Duration.ofDays(30),
            Duration.ofDays(60),
            Duration.ofDays(90),
            Duration.ofDays(180),
            Duration.ofDays(365));
    private static final List<Period> PERIODS =
            List.of(Period.ofMonths(12), Period.ofMonths(18), Period.ofYears(2), Period.ofMonths(24));
    private static final List<Integer> ONE_PASS_IN = List.of(2, 4, 10, 1000);
    private static final Instant EARLIEST = Instant.parse("2014-01-01T00:00:00Z");

    private final SplittableRandom random;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, List<PlainSitting>> sittings = new TreeMap<>();
    private final List<Exam> exams;
    private final List<String> programs;
    private final List<Duration> gaps;

    /** Histories of the shipped exams. */
    HistoryGenerator(long seed) {
        this(seed, PolicyCatalogue.shipped().exams(), List.of("MICROSOFT", "ORACLE"), GAPS);
    }

    /** Histories of exams with longer waits than the shipped ones have. */
    HistoryGenerator(long seed, List<Exam> exams) {
        this(seed, exams, exams.stream().map(Exam::program).distinct().toList(), LONGER_GAPS);
    }

    private HistoryGenerator(long seed, List<Exam> exams, List<String> programs, List<Duration> gaps) {
        this.random = new SplittableRandom(seed);
        this.exams = exams;
        this.programs = programs;
        this.gaps = gaps;
    }

    RandomHistory history() {
        FactTeller teller = new FactTeller(random, facts, one(ONE_PASS_IN));
        int number = 1 + random.nextInt(3);
        for (int exam = 0; exam < number; exam++) {
            Exam sat = one(exams);
            if (!sittings.containsKey(sat.examId())) {
                sittings.put(sat.examId(), sittings(sat, teller));
            }
        }
        List<PlainBan> bans = new ArrayList<>();
        for (int ban = random.nextInt(9); ban > 6; ban--) {
            teller.ban("s" + ban, one(programs), someInstant()).ifPresent(bans::add);
        }
        int unreadable = random.nextInt(20) == 0 ? 1 : 0;
        for (int record = 0; record < unreadable; record++) {
            facts.add(new UnreadableRecord("u" + record, someInstant()));
        }
        return new RandomHistory(List.copyOf(facts), sittings, bans, unreadable);
    }

    private List<PlainSitting> sittings(Exam exam, FactTeller teller) {
        List<PlainSitting> made = new ArrayList<>();
        int number = 1 + random.nextInt(12);
        ZoneId home = ZoneId.of(one(ZONES));
        for (int place = 0; place < number; place++) {
            Instant start = made.isEmpty() ? first(exam) : next(made);
            ZoneId zone = random.nextInt(5) == 0 ? ZoneId.of(one(ZONES)) : home;
            // Random letters first, so that the order of attemptIds is not that of their making.
            String attemptId = (char) ('a' + random.nextInt(26)) + "-" + exam.examId() + "-" + place;
            AttemptStarted started = new AttemptStarted(attemptId + "-started", start, attemptId, exam.examId(), zone);
            made.add(teller.sitting(started));
        }
        made.sort(Comparator.comparing(PlainSitting::start).thenComparing(PlainSitting::attemptId));
        return made;
    }

    // Exams of a family are sat together, and those with a beta period around its end.
    private Instant first(Exam exam) {
        Beta beta = exam.beta();
        if (beta != null && random.nextInt(4) > 0) {
            return beta.releasedAt().minus(one(gaps)).plusMillis(nudge());
        }
        ExamFamily family = exam.family();
        return sittings.values().stream()
                .flatMap(List::stream)
                .filter(sitting -> family != null && sitting.attemptId().contains(family.name()))
                .findFirst()
                .map(sitting -> sitting.start().plus(one(gaps)).plusMillis(nudge()))
                .orElseGet(this::someInstant);
    }

    private Instant next(List<PlainSitting> made) {
        PlainSitting last = made.getLast();
        return switch (random.nextInt(6)) {
            case 0 -> one(made).plus(one(PERIODS)).plusMillis(nudge());
            case 1 ->
                last.start().plusMillis(random.nextLong(Duration.ofDays(400).toMillis()));
            case 2, 3, 4, 5 -> last.start().plus(one(gaps)).plusMillis(nudge());
            default -> throw new IllegalStateException("the bound of the draw is 6");
        };
    }

    private int nudge() {
        return random.nextInt(3) - 1;
    }

    private Instant someInstant() {
        return EARLIEST.plusMillis(random.nextLong(Duration.ofDays(3700).toMillis()));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
