package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract, meaning 1, for what the rules of booking conclude. */
class BookingsInAnyOrderTest {
    private static final World WORLD = new World().prepared();
    private static final List<Topic> CONCLUSIONS = List.of(Topics.BOOKINGS, Topics.PURCHASES, Topics.ADMISSIONS);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Any order and duplication of reports ends with the same conclusions, and no eventId is used twice")
    void anyOrderConcludesTheSame(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> reports = RandomBookings.reports(random);
        List<SpecificRecord> shuffled = new ArrayList<>(reports);
        reports.stream().filter(report -> random.nextInt(4) == 0).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);

        assertThat(standing(shuffled)).isEqualTo(standing(reports));
    }

    private static Map<String, Object> standing(List<SpecificRecord> reports) {
        try (DrivenService service = DrivenService.live(DrivenAttempts.underShippedPolicies(), WORLD)) {
            reports.forEach(service::report);
            assertThat(service.rejections()).isEmpty();
            Map<String, Object> standing = new TreeMap<>();
            List<String> ids = new ArrayList<>();
            for (Topic topic : CONCLUSIONS) {
                for (SpecificRecord record : service.records(topic)) {
                    ids.add(RecordFields.eventId(record));
                    if (record.getSchema().getField(RecordFields.BASIS) != null) {
                        standing.put(Slots.of(record), content(record));
                    }
                }
            }
            // What was never said stands as what was taken back.
            standing.values().removeIf("taken back"::equals);
            assertThat(ids).doesNotHaveDuplicates();
            assertPublishedOrRefused(reports, service, standing.keySet());
            return standing;
        }
    }

    private static Object content(SpecificRecord record) {
        String name = record.getSchema().getName();
        return name.endsWith("Withdrawn") || name.endsWith("Restored") || name.endsWith("Cleared")
                ? "taken back"
                : new RecordContent().id(record);
    }

    private static void assertPublishedOrRefused(
            List<SpecificRecord> reports, DrivenService service, Set<String> standing) {
        Set<String> published = new HashSet<>();
        service.records(Topics.ATTEMPTS)
                .forEach(record ->
                        assertThat(published.add(RecordFields.eventId(record))).isTrue());
        Set<String> waiting = new HashSet<>();
        service.waiting().forEach(fact -> waiting.add(fact.eventId()));
        assertThat(reports)
                .filteredOn(report -> Topics.ATTEMPTS.carries(report.getSchema().getFullName()))
                .allSatisfy(report -> {
                    String eventId = RecordFields.eventId(report);
                    assertThat(published.contains(eventId)
                                    || waiting.contains(eventId)
                                    || standing.contains(Slots.refusal(eventId)))
                            .isTrue();
                });
    }
}
