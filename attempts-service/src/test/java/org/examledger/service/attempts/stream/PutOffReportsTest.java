package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.DrivenAttempts.answers;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.kit.recovery.TaskProgress.Stage;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meanings 2 and 11: reports while the state is rebuilt or the registry is away. */
class PutOffReportsTest {
    private static final SpecificRecord[] STORY = {
        GRACE.books("attempt-1", "AZ-104", "2021-05-01T09:00:00Z"),
        GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"),
        GRACE.starts("attempt-1", "AZ-900", "2021-05-03T09:00:01Z"), // a contradiction
        GRACE.books("attempt-1", "AZ-104", "2021-05-01T09:00:00Z"), // a duplicate
        GRACE.fails("attempt-2", "2021-05-04T10:00:00Z"), // waits
    };

    private final World world = new World().prepared();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("A task without its state says nothing before its own records are read back and its inputs are read")
    void saysNothingWhileItRebuilds() {
        world.before().withhold(true);
        world.before().inputsRead(false);
        try (DrivenService service = new DrivenService(DrivenAttempts.definition(), world)) {
            tell(service);
            service.report(new byte[0], null, new RecordHeaders());
            service.tick();
            assertThat(world.progress().stages()).containsValue(Stage.READING_BACK);
            assertThat(service.saidAnywhere()).isEmpty();

            world.before().withhold(false);
            service.tick();
            assertThat(world.progress().stages()).containsValue(Stage.CATCHING_UP);
            assertThat(service.saidAnywhere()).isEmpty();

            world.before().inputsRead(true);
            service.tick();
            assertThat(world.progress().allLive()).isTrue();
            assertThat(answers(service))
                    .containsExactly("ACCEPTED", "ACCEPTED", "CONTRADICTION", "DUPLICATE", "ACCEPTED", "NULL_VALUE");
            assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked", "AttemptStarted");
        }
    }

    @Test
    @DisplayName("A task that lost its state and reads everything again says nothing again")
    void replaySaysNothing() {
        try (DrivenService again = rebuilt(published(Set.of("AZ-104", "AZ-900")), Set.of("AZ-104", "AZ-900"))) {
            assertThat(again.saidAnywhere()).isEmpty();
            assertThat(again.waiting()).hasSize(1);

            again.report(GRACE.starts("attempt-2", "AZ-104", "2021-05-04T09:00:00Z"));
            assertThat(names(again, Topics.ATTEMPTS)).containsExactly("AttemptStarted", "ResultReported");
        }
    }

    @Test
    @DisplayName("Answers that were given stand, whatever the checks say today")
    void answersStand() {
        PublishedBefore before = published(Set.of("AZ-104", "AZ-900"));

        try (DrivenService again = rebuilt(before, Set.of("AZ-900"))) { // AZ-104 left the catalogue
            assertThat(again.saidAnywhere()).isEmpty();
            again.report(GRACE.passes("attempt-1", "2021-05-03T10:00:00Z"));
            assertThat(names(again, Topics.ATTEMPTS)).containsExactly("ResultReported");
        }
        try (DrivenService again = rebuilt(published(Set.of("AZ-900")), Set.of("AZ-104", "AZ-900"))) {
            assertThat(again.saidAnywhere()).isEmpty(); // what was rejected then is not accepted now
        }
    }

    @Test
    @DisplayName("What was said but not answered for, and what was answered but not said, is made good once")
    void onlyTheDifferenceIsSaid() {
        PublishedBefore answersAlone = new PublishedBefore();
        try (DrivenService first = DrivenAttempts.live(world)) {
            tell(first);
            first.said(Topics.INTAKE_ATTEMPTS.answers())
                    .forEach(answer -> answersAlone.and(
                            Topics.INTAKE_ATTEMPTS.answers().name(), answer.keyText(), answer.value()));
        }

        try (DrivenService again = rebuilt(answersAlone, Set.of("AZ-104", "AZ-900"))) {
            assertThat(names(again, Topics.ATTEMPTS)).containsExactly("AttemptBooked", "AttemptStarted");
            assertThat(answers(again)).isEmpty();
            assertThat(again.rejections()).isEmpty();
        }
    }

    @Test
    @DisplayName("Offsets without the state that they stand for refuse to start")
    void offsetsWithoutState() {
        world.before().progressCommitted(true);

        assertThatThrownBy(() -> new DrivenService(DrivenAttempts.definition(), world))
                .hasRootCauseMessage("task 0_0 has committed offsets but no state: its changelog topics are gone; reset"
                        + " the application's offsets to 0 and start again");
    }

    @Test
    @DisplayName("With the registry away a report with an unknown id is put off, and all behind it wait their turn")
    void registryAway() {
        try (DrivenService service = DrivenAttempts.live(world)) {
            world.registry().failsWith(503);
            service.report(bytes(), new byte[] {0, 0, 0, 99, 99, 0}, new RecordHeaders());
            service.report(GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"));
            service.tick();
            assertThat(service.saidAnywhere()).isEmpty();

            world.registry().failsWith(0);
            service.report(GRACE.fails("attempt-1", "2021-05-03T10:00:00Z"));
            service.tick();
            assertThat(answers(service)).containsExactly("UNKNOWN_SCHEMA", "ACCEPTED", "ACCEPTED");
            assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptStarted", "ResultReported");
        }
    }

    @Test
    @DisplayName(
            "With the registry away and the service's own schema ids unknown, nothing is lost and nothing half said")
    void registryAwayForTheAnswers() {
        byte[] value = world.encoder()
                .encode(Topics.INTAKE_ATTEMPTS.name(), GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"));
        world.forgetIds();
        try (DrivenService service = DrivenAttempts.live(world)) {
            world.registry().failsWith(503);
            service.report(bytes(), value, new RecordHeaders());
            service.report(bytes(), null, new RecordHeaders());
            service.tick();
            assertThat(service.saidAnywhere()).isEmpty();

            world.registry().failsWith(0);
            service.tick();
            assertThat(answers(service)).containsExactly("ACCEPTED", "NULL_VALUE");
            assertThat(service.rejections()).containsExactly("NULL_VALUE");
            assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptStarted");
        }
    }

    @Test
    @DisplayName("A rebuild with the registry away waits for it, and then says nothing again")
    void rebuildWithTheRegistryAway() {
        PublishedBefore before = published(Set.of("AZ-104", "AZ-900"));
        try (World cold = new World()) { // no schema is known yet
            cold.before(before).registry().failsWith(503);
            try (DrivenService again = new DrivenService(DrivenAttempts.definition(), cold)) {
                for (SpecificRecord report : STORY) {
                    again.report(
                            bytes(),
                            world.encoder().encode(Topics.INTAKE_ATTEMPTS.name(), report),
                            new RecordHeaders());
                }
                again.tick();
                assertThat(cold.progress().stages()).containsValue(Stage.READING_BACK);

                cold.registry().failsWith(0);
                again.tick();
                assertThat(cold.progress().allLive()).isTrue();
                assertThat(again.saidAnywhere()).isEmpty();
                assertThat(again.waiting()).hasSize(1);
            }
        }
    }

    private PublishedBefore published(Set<String> exams) {
        world.before(new PublishedBefore());
        try (DrivenService first = DrivenService.live(DrivenAttempts.definition(exams), world)) {
            tell(first);
            return first.published();
        }
    }

    private DrivenService rebuilt(PublishedBefore before, Set<String> exams) {
        DrivenService again = new DrivenService(DrivenAttempts.definition(exams), world.before(before));
        tell(again);
        again.tick();
        assertThat(world.progress().allLive()).isTrue();
        return again;
    }

    private static void tell(DrivenService service) {
        for (SpecificRecord report : STORY) {
            service.report(report);
        }
    }

    private static byte[] bytes() {
        return GRACE.id().getBytes(StandardCharsets.UTF_8);
    }
}
