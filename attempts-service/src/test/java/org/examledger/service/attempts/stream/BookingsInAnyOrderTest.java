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
import org.examledger.attempts.AttemptBooked;
import org.examledger.centers.CenterRegistered;
import org.examledger.centers.CenterSuspended;
import org.examledger.centers.ReinstatementCause;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.given.Center;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract, meaning 1, for what the rules of booking conclude. */
class BookingsInAnyOrderTest {
    private static final World WORLD = new World().prepared();
    private static final List<Topic> CONCLUSIONS = List.of(Topics.BOOKINGS, Topics.PURCHASES, Topics.ADMISSIONS);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 15);
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

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("S8")
    @Tag("A1")
    @DisplayName("So does what is said about centres, whenever it comes in between")
    void centersWheneverTheyAreKnown(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> reports = RandomBookings.reports(random);
        reports.forEach(report -> {
            if (report instanceof AttemptBooked booked && random.nextBoolean()) {
                booked.setCenterId(Center.GRACE.id());
            }
        });
        List<SpecificRecord> first = new ArrayList<>(saidOfCenters());
        first.addAll(reports);
        List<SpecificRecord> mixed = new ArrayList<>(reports);
        Collections.shuffle(mixed, random);
        int from = 0;
        for (SpecificRecord said : saidOfCenters()) {
            from += random.nextInt(mixed.size() - from + 1);
            mixed.add(from++, said);
        }

        assertThat(standing(mixed)).isEqualTo(standing(first));
    }

    /** In the order in which sanctions-service said it: that order does mean something. */
    private static List<SpecificRecord> saidOfCenters() {
        CenterRegistered registered = Center.GRACE.isRegistered("owner-1", "2023-01-01T09:00:00Z");
        registered.setCountryCode("IN");
        CenterSuspended lasting = Center.GRACE.suspended("s2", "2023-04-09T09:00:00Z");
        return List.of(
                registered,
                Center.GRACE.suspended("s1", "2023-04-03T09:00:00Z", "center-1"),
                lasting,
                Center.GRACE.suspended("s1", "2023-04-05T09:00:00Z"),
                BookingsAtCentersTest.reinstated(lasting, "2023-04-12T09:00:00Z", ReinstatementCause.ENDED));
    }

    private static void takes(DrivenService service, SpecificRecord record) {
        if (Topics.CENTERS.carries(record.getSchema().getFullName())) {
            service.fact(Topics.CENTERS, record);
        } else {
            service.report(record);
        }
    }

    private static Map<String, Object> standing(List<SpecificRecord> reports) {
        try (DrivenService service = DrivenService.live(DrivenAttempts.underShippedPolicies(), WORLD)) {
            reports.forEach(record -> takes(service, record));
            service.tick();
            service.tick();
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
