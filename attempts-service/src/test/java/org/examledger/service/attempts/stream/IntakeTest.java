package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.DrivenAttempts.answers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.clock.ClockAdvanced;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.Said;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 2: what becomes of a report. */
class IntakeTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final AttemptStarted STARTED = GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z");

    private final World world = new World().prepared();
    private final DrivenService service = DrivenAttempts.live(world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("An accepted report is published as reported, byte for byte, with CloudEvents headers and its trace")
    void accepted() {
        byte[] key = bytes(GRACE.id());
        byte[] value = world.encoder().encode(Topics.INTAKE_ATTEMPTS.name(), STARTED);
        service.report(key, value, new RecordHeaders().add("traceparent", bytes(TRACE)));

        assertThat(answers(service)).containsExactly("ACCEPTED");
        assertThat(service.said(Topics.ATTEMPTS)).singleElement().satisfies(said -> {
            assertThat(said.keyText()).isEqualTo(GRACE.id());
            assertThat(said.value()).isEqualTo(value);
            assertThat(said.header("ce_id")).isEqualTo(STARTED.getEventId());
            assertThat(said.header("ce_type")).isEqualTo("org.examledger.attempts.AttemptStarted");
            assertThat(said.header("ce_source")).isEqualTo("/exam-ledger/attempts-service");
            assertThat(said.header("traceparent")).isEqualTo(TRACE);
        });
    }

    @Test
    @DisplayName("A flag goes to the incidents, everything else to the attempts")
    void topics() {
        service.report(STARTED);
        service.report(GRACE.isFlagged("flag-1", "attempt-1", "2021-05-03T09:30:00Z"));

        assertThat(DrivenAttempts.names(service, Topics.ATTEMPTS)).containsExactly("AttemptStarted");
        assertThat(DrivenAttempts.names(service, Topics.INCIDENTS)).containsExactly("FraudFlagRaised");
    }

    @Test
    @DisplayName("The same report twice changes nothing")
    void duplicate() {
        service.report(STARTED);
        service.report(GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"));

        assertThat(answers(service)).containsExactly("ACCEPTED", "DUPLICATE");
        assertThat(service.said(Topics.ATTEMPTS)).hasSize(1);
        assertThat(service.rejections()).isEmpty();
    }

    @Test
    @DisplayName("An accepted eventId with other content is rejected, and the first stands")
    void conflictingDuplicate() {
        service.report(STARTED);
        AttemptStarted other = GRACE.starts("attempt-2", "AZ-900", "2021-05-03T09:00:00Z");
        other.setEventId(STARTED.getEventId());
        service.report(other);

        assertThat(answers(service)).containsExactly("ACCEPTED", "CONFLICTING_DUPLICATE");
        assertThat(service.records(Topics.ATTEMPTS)).containsExactly(STARTED);
    }

    @Test
    @DisplayName("A rejected report leaves with its bytes, key, headers and place; the next one goes through")
    void rejected() {
        byte[] garbage = {0, 0, 0, 0, 1, 99};
        service.report(bytes("grace"), garbage, new RecordHeaders().add("vendor", bytes("acme")));
        service.report(STARTED);

        assertThat(answers(service)).containsExactly("UNDECODABLE", "ACCEPTED");
        Said rejected = service.said(Topics.INTAKE_ATTEMPTS.rejected()).getFirst();
        assertThat(rejected.key()).isEqualTo(bytes("grace"));
        assertThat(rejected.value()).isEqualTo(garbage);
        assertThat(rejected.header("vendor")).isEqualTo("acme");
        assertThat(rejected.header("reason")).isEqualTo("UNDECODABLE");
        assertThat(rejected.header("detail")).contains("org.examledger.");
        assertThat(rejected.header("source-topic")).isEqualTo("exam.intake.attempts.v1");
        assertThat(rejected.header("source-partition")).isEqualTo("0");
        assertThat(rejected.header("source-offset")).isEqualTo("0");
    }

    @Test
    @DisplayName("A rejected report does not use up its ids")
    void rejectedIdsAreFree() {
        service.report(GRACE.starts("attempt-1", "NO-SUCH-EXAM", "2021-05-03T09:00:00Z"));
        service.report(STARTED);

        assertThat(answers(service)).containsExactly("UNKNOWN_EXAM", "ACCEPTED");
    }

    @Test
    @DisplayName("Where two reports cannot both stand, the first in the intake does")
    void contradiction() {
        service.report(GRACE.books("attempt-1", "AZ-900", "2021-05-01T09:00:00Z"));
        service.report(STARTED);

        assertThat(answers(service)).containsExactly("ACCEPTED", "CONTRADICTION");
        assertThat(DrivenAttempts.names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
    }

    @Test
    @DisplayName("A wrong key, a missing key and a record on another partition are told apart")
    void keyAndPartition() {
        byte[] value = world.encoder().encode(Topics.INTAKE_ATTEMPTS.name(), STARTED);
        service.report(bytes("Grace"), value, new RecordHeaders());
        service.report(null, value, new RecordHeaders());
        Candidate elsewhere = new Candidate("ada"); // belongs on partition 5
        service.report(elsewhere.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"));

        assertThat(service.rejections()).containsExactly("KEY_MISMATCH", "KEY_MISMATCH", "WRONG_PARTITION");
        assertThat(service.said(Topics.INTAKE_ATTEMPTS.rejected()).get(1).key()).isNull();
    }

    @Test
    @DisplayName("Without a value, over 1 MiB, of an unknown schema, of another topic")
    void values() {
        service.report(bytes("grace"), null, new RecordHeaders());
        service.report(bytes("grace"), new byte[1024 * 1024 + 1], new RecordHeaders());
        service.report(bytes("grace"), new byte[] {0, 0, 0, 99, 99}, new RecordHeaders());
        service.report(
                bytes("grace"),
                world.encoder().encode(Topics.CLOCK.name(), new ClockAdvanced(Instant.parse("2021-05-03T09:00:00Z"))),
                new RecordHeaders());

        assertThat(service.rejections()).containsExactly("NULL_VALUE", "TOO_LARGE", "UNKNOWN_SCHEMA", "WRONG_RECORD");
        assertThat(service.said(Topics.INTAKE_ATTEMPTS.rejected()).get(0).value())
                .isNull();
        assertThat(service.said(Topics.INTAKE_ATTEMPTS.rejected()).get(1).value())
                .hasSize(1024 * 1024 + 1);
    }

    @Test
    @DisplayName("A blank field, an unknown symbol, a zone that does not exist, a score out of range")
    void fields() {
        service.report(GRACE.starts("  ", "AZ-104", "2021-05-03T09:00:00Z"));
        service.report(GRACE.isCorrected("attempt-1", Outcome.UNKNOWN, "2021-05-03T09:00:00Z"));
        service.report(GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z", "Europe/Atlantis"));
        var result = GRACE.passes("attempt-1", "2021-05-03T09:00:00Z");
        result.setScore(1001);
        service.report(result);

        assertThat(service.rejections()).containsExactly("MISSING_FIELD", "BAD_VALUE", "BAD_VALUE", "BAD_VALUE");
    }

    @Test
    @DisplayName("More than five minutes after the broker's timestamp is the future; five minutes are not")
    void future() {
        Instant limit = DrivenService.RECORDED_AT.plusSeconds(300);
        service.report(GRACE.starts("attempt-1", "AZ-104", limit.toString()));
        service.report(GRACE.starts("attempt-2", "AZ-104", limit.plusMillis(1).toString()));

        assertThat(answers(service)).containsExactly("ACCEPTED", "IN_FUTURE");
    }

    @Test
    @DisplayName("With the controllable clock its time is now, and before its first word nothing is the future")
    void controllableClock() {
        String far = "2099-01-01T00:00:00Z";
        world.clock().controlled(null);
        service.report(GRACE.starts("attempt-1", "AZ-104", far));
        world.clock().controlled(Instant.parse("2021-05-03T09:00:00Z"));
        service.report(GRACE.starts("attempt-2", "AZ-104", "2021-05-03T09:06:00Z"));
        service.report(GRACE.starts("attempt-3", "AZ-104", "2021-05-03T09:05:00Z"));

        assertThat(answers(service)).containsExactly("ACCEPTED", "IN_FUTURE", "ACCEPTED");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
