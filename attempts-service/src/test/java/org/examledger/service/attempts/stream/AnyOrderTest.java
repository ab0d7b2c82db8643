package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.Outcome;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract, meaning 1: facts, not arrival order. */
class AnyOrderTest {
    private static final World WORLD = new World().prepared();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Any order and duplication of a candidate's reports publishes the same records, each once")
    void anyOrderPublishesTheSame(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> reports = reports(random);
        List<SpecificRecord> shuffled = new ArrayList<>(reports);
        for (SpecificRecord report : reports) {
            if (random.nextInt(3) == 0) {
                shuffled.add(report);
            }
        }
        Collections.shuffle(shuffled, random);

        assertThat(published(shuffled)).isEqualTo(published(reports));
    }

    private static Set<SpecificRecord> published(List<SpecificRecord> reports) {
        try (DrivenService service = DrivenAttempts.live(WORLD)) {
            reports.forEach(service::report);
            List<SpecificRecord> published = new ArrayList<>(service.records(Topics.ATTEMPTS));
            published.addAll(service.records(Topics.INCIDENTS));
            assertThat(published).doesNotHaveDuplicates();
            assertThat(service.rejections()).isEmpty();
            assertPublishedAfterTheirStart(service.records(Topics.ATTEMPTS));
            return new HashSet<>(published);
        }
    }

    private static void assertPublishedAfterTheirStart(List<SpecificRecord> published) {
        Set<Object> started = new HashSet<>();
        for (SpecificRecord record : published) {
            Object attemptId =
                    record.get(record.getSchema().getField("attemptId").pos());
            switch (record.getSchema().getName()) {
                case "AttemptStarted" -> started.add(attemptId);
                case "ResultReported", "ResultCorrected" -> assertThat(started).contains(attemptId);
                default -> {}
            }
        }
    }

    /** Reports of a few attempts, of which some never start and some never are known at all. None contradicts another. */
    private static List<SpecificRecord> reports(Random random) {
        List<SpecificRecord> reports = new ArrayList<>();
        for (int attempt = 1; attempt <= 5; attempt++) {
            String id = "attempt-" + attempt;
            String day = "2021-05-1" + attempt;
            String exam = random.nextBoolean() ? "AZ-104" : "1Z0-1072";
            maybe(random, reports, GRACE.books(id, exam, day + "T08:00:00Z"));
            maybe(random, reports, GRACE.reschedules(id, day + "T08:30:00Z"));
            maybe(random, reports, GRACE.starts(id, exam, day + "T09:00:00Z"));
            maybe(random, reports, GRACE.isAbsent(id, day + "T09:30:00Z"));
            maybe(random, reports, GRACE.cancels(id, day + "T07:30:00Z"));
            maybe(random, reports, GRACE.fails(id, day + "T10:00:00Z"));
            maybe(random, reports, GRACE.isCorrected(id, Outcome.PASSED, day + "T11:00:00Z"));
            maybe(random, reports, GRACE.isFlagged("flag-" + attempt, id, day + "T09:10:00Z"));
        }
        return reports;
    }

    private static void maybe(Random random, List<SpecificRecord> reports, SpecificRecord report) {
        if (random.nextInt(4) > 0) {
            reports.add(report);
        }
    }
}
