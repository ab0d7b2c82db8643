package org.examledger.service.appeals.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topics;
import org.examledger.service.appeals.stream.RandomCourse.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract, meanings 1 and 11: facts, not arrival order; and what was said is a fact. */
class AnyOrderTest {
    private static final Instant START = Instant.parse("2025-02-01T00:00:00Z");

    private final RecordContent content = new RecordContent();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Any order and duplication ends with the same appeals, exceptions and deadlines")
    void anyOrderEndsTheSame(long seed) {
        RandomCourse course = new RandomCourse(seed);

        assertThat(standing(lived(course.told()))).isEqualTo(standing(lived(course.told())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("State lost at a random moment: what is published is what would have been, each record once")
    void resetChangesNothing(long seed) {
        List<Step> steps = new ArrayList<>(new RandomCourse(seed).told());
        int reset = new Random(seed).nextInt(steps.size() + 1);
        // A start gives time its turn; so it has to have it there in the life without one.
        steps.add(reset, (service, world) -> service.tick());

        assertThat(eventIds(livedWithReset(steps, reset)))
                .as("reset before step " + reset)
                .isEqualTo(eventIds(lived(steps)));
    }

    private static List<SpecificRecord> lived(List<Step> steps) {
        try (World world = new World().prepared()) {
            world.clock().controlled(START);
            try (DrivenService service = DrivenAppeals.live(world)) {
                steps.forEach(step -> step.happens(service, world));
                RandomCourse.end().happens(service, world);
                assertThat(world.progress().time()).isPresent();
                return said(service);
            }
        }
    }

    private static List<SpecificRecord> livedWithReset(List<Step> steps, int reset) {
        List<SpecificRecord> said;
        PublishedBefore before;
        Instant now;
        try (World world = new World().prepared()) {
            world.clock().controlled(START);
            try (DrivenService service = DrivenAppeals.live(world)) {
                steps.subList(0, reset).forEach(step -> step.happens(service, world));
                said = new ArrayList<>(said(service));
                before = service.published();
                now = world.clock().latest().orElseThrow();
            }
        }
        before.inputsRead(false);
        try (World world = new World().prepared().before(before)) {
            world.clock().controlled(now);
            try (DrivenService service = DrivenAppeals.live(world)) {
                steps.subList(0, reset).stream().filter(Step::isRead).forEach(step -> step.happens(service, world));
                before.inputsRead(true);
                service.tick();
                service.tick();
                steps.subList(reset, steps.size()).forEach(step -> step.happens(service, world));
                RandomCourse.end().happens(service, world);
                said.addAll(said(service));
                return said;
            }
        }
    }

    private static List<SpecificRecord> said(DrivenService service) {
        List<SpecificRecord> said = new ArrayList<>(service.records(Topics.APPEALS));
        said.addAll(service.records(Topics.APPEAL_DEADLINES));
        said.addAll(service.records(Topics.INTAKE_APPEALS.answers()));
        return said;
    }

    private static List<String> eventIds(List<SpecificRecord> records) {
        return records.stream().map(AnyOrderTest::words).sorted().toList();
    }

    private static String words(SpecificRecord record) {
        return record.getSchema().getName() + " " + about(record) + " " + RecordFields.eventId(record);
    }

    /**
     * The last of what was said about each appeal, request and deadline, by content, without what the intake answered. The
     * deadlines of an appeal that ended refused are left out: they were set only in an order in which it seemed filed.
     */
    private Map<String, UUID> standing(List<SpecificRecord> said) {
        Map<String, UUID> standing = new TreeMap<>();
        Set<String> refused = new HashSet<>();
        for (SpecificRecord record : said) {
            switch (record.getSchema().getName()) {
                case "IntakeAnswered" -> {}
                case "AppealRefused" -> refused.add(about(record));
                case "AppealFiled" -> refused.remove(about(record));
                default -> {}
            }
            if (!record.getSchema().getName().equals("IntakeAnswered")) {
                standing.put(place(record) + " " + about(record), content.id(record));
            }
        }
        standing.keySet()
                .removeIf(slot ->
                        slot.startsWith("deadline ") && refused.contains(slot.substring(slot.lastIndexOf(' ') + 1)));
        return standing;
    }

    private static String place(SpecificRecord record) {
        String name = record.getSchema().getName();
        return switch (name) {
            case "AppealFiled", "AppealRefused" -> "appeal";
            case "RetakeExceptionGranted", "RetakeExceptionRejected" -> "request";
            case "DeadlineSet" -> "deadline set " + RecordFields.value(record, "kind");
            case "DeadlineMet", "DeadlineMissed", "DeadlineCancelled" ->
                "deadline ended " + RecordFields.value(record, "kind");
            case "AppealCompleted" -> name;
            default -> name + " " + RecordFields.eventId(record);
        };
    }

    private static String about(SpecificRecord record) {
        return Stream.of("appealId", "caseId", "requestId", "sourceOffset")
                .map(field -> RecordFields.value(record, field))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElseThrow();
    }
}
