package org.examledger.service.appeals.stream;

import static org.examledger.service.appeals.stream.Appellant.GRACE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealOutcome;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/**
 * Cases, appeals and requests of January, told in any order from February on, while time goes on. Within the topic of
 * another service the order is its writer's and stays.
 */
final class RandomCourse {
    private static final Instant AFTER_ALL = Instant.parse("2025-02-01T00:00:00Z");

    private final Random random;
    private final List<SpecificRecord> reports = new ArrayList<>();
    private final List<SpecificRecord> sanctions = new ArrayList<>();

    RandomCourse(long seed) {
        this.random = new Random(seed);
        for (int number = 1; number <= 4; number++) {
            tellCase("case-" + number, number);
        }
        reports.add(GRACE.requests("request-1", "a1", "V-77", "2025-01-20T09:00:00Z"));
        reports.add(GRACE.isGranted("request-1", "2025-01-21T09:00:00Z"));
        reports.add(GRACE.requests("request-2", "a1", null, "2025-01-20T10:00:00Z"));
    }

    private void tellCase(String caseId, int number) {
        if (random.nextInt(5) > 0) {
            sanctions.add(GRACE.banned(caseId, day(number)));
        }
        for (String appealId : List.of(caseId + "-appeal-1", caseId + "-appeal-2")) {
            int received = number + random.nextInt(20);
            if (random.nextInt(4) > 0) {
                reports.add(GRACE.appeals(appealId, caseId, day(received), random.nextBoolean() ? "why" : null));
            }
            maybe(GRACE.explains(appealId, day(received + random.nextInt(3))));
            maybe(GRACE.isAcknowledged(appealId, day(received + 1 + random.nextInt(8))));
            if (random.nextInt(3) == 0) {
                AppealOutcome outcome = random.nextBoolean() ? AppealOutcome.UPHELD : AppealOutcome.REVERSED;
                reports.add(GRACE.isDecided(appealId, outcome, day(received + 2 + random.nextInt(6))));
            }
        }
        if (random.nextInt(4) == 0) {
            sanctions.add(GRACE.lifted(caseId, day(number + random.nextInt(12))));
        }
    }

    private void maybe(SpecificRecord report) {
        if (random.nextBoolean()) {
            reports.add(report);
        }
    }

    private static String day(int day) {
        return Instant.parse("2025-01-01T09:00:00Z").plus(Duration.ofDays(day)).toString();
    }

    /** One order of telling, with duplicates, interrupted by time going on. */
    List<Step> told() {
        List<Step> steps = new ArrayList<>();
        List<SpecificRecord> shuffled = new ArrayList<>(reports);
        reports.stream().filter(report -> random.nextInt(4) == 0).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(report -> steps.add(new Step.Report(report)));
        steps.add(
                random.nextInt(steps.size()),
                new Step.Fact(Topics.ATTEMPTS, Candidate.GRACE.starts("a1", "AZ-104", "2025-01-01T09:00:00Z")));
        insertInOrder(
                steps,
                sanctions.stream()
                        .<Step>map(fact -> new Step.Fact(Topics.SANCTIONS, fact))
                        .toList());
        List<Step> times = new ArrayList<>();
        for (int decade = 0; decade < 6; decade++) {
            times.add(new Step.Time(AFTER_ALL.plus(Duration.ofDays(10L * decade))));
        }
        insertInOrder(steps, times);
        return steps;
    }

    /** When everything has been told and every deadline is past. */
    static Step end() {
        return new Step.Time(AFTER_ALL.plus(Duration.ofDays(365)));
    }

    private void insertInOrder(List<Step> steps, List<Step> ordered) {
        int place = 0;
        for (Step step : ordered) {
            place += random.nextInt(steps.size() - place + 1);
            steps.add(place, step);
            place++;
        }
    }

    /** One thing that happens to the service. */
    interface Step {
        void happens(DrivenService service, World world);

        /** Whether it is a record, which is there to be read again. */
        default boolean isRead() {
            return false;
        }

        record Report(SpecificRecord record) implements Step {
            @Override
            public void happens(DrivenService service, World world) {
                service.report(record);
            }

            @Override
            public boolean isRead() {
                return true;
            }
        }

        record Fact(Topic topic, SpecificRecord record) implements Step {
            @Override
            public void happens(DrivenService service, World world) {
                service.fact(topic, record);
            }

            @Override
            public boolean isRead() {
                return true;
            }
        }

        record Time(Instant now) implements Step {
            @Override
            public void happens(DrivenService service, World world) {
                world.clock().controlled(now);
                service.tick();
                service.tick();
            }
        }
    }
}
