package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reporter;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("POST /api/intake/{RecordName} puts a report into the intake topic, as any producer would")
@OnSharedLedger
class IntakeOverHttpTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);
    private final Http http = world.ledger().http(Service.ATTEMPTS);

    @Test
    void givenAReportWithAnEventIdThenTheAnswerNamesItAndTheReportIsTaken() {
        String eventId = UUID.randomUUID().toString();

        Http.Answer answer =
                http.post("/api/intake/AttemptStarted", start().replace("{", "{\"eventId\":\"" + eventId + "\","));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().get("eventId").asString()).isEqualTo(eventId);
        assertThat(candidate.published(Topics.ATTEMPTS))
                .containsExactly(new AttemptStarted(
                        eventId,
                        candidate.id(),
                        World.NOW.minusSeconds(3600),
                        "a1",
                        "AZ-104",
                        "centre-1",
                        Delivery.TEST_CENTER,
                        "Europe/Paris"));
    }

    @Test
    void givenAReportWithoutAnEventIdThenOneIsMade() {
        Http.Answer answer = http.post("/api/intake/AttemptStarted", start());

        String made = answer.body().get("eventId").asString();
        assertThat(UUID.fromString(made)).hasToString(made);
        assertThat(TopicReader.eventIds(candidate.published(Topics.ATTEMPTS))).containsExactly(made);
    }

    @Test
    void givenAReportThenItLiesUnderTheCandidatesKeyOnItsPartitionWithTheHeadersOfAnEvent() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        Http.Answer answer = http.post("/api/intake/AttemptStarted", start(), "traceparent", trace);

        world.settle();
        ConsumerRecord<byte[], byte[]> report = world.reader().all(Topics.INTAKE_ATTEMPTS).stream()
                .filter(record -> TopicReader.key(record).equals(candidate.id()))
                .findFirst()
                .orElseThrow();
        assertThat(report.partition()).isEqualTo(Reporter.partition(candidate.id()));
        assertThat(TopicReader.header(report, "ce_id"))
                .isEqualTo(answer.body().get("eventId").asString());
        assertThat(TopicReader.header(report, "ce_type")).isEqualTo("org.examledger.attempts.AttemptStarted");
        assertThat(TopicReader.header(report, "traceparent")).isEqualTo(trace);
    }

    @Test
    void givenAScoreOf2000ThenItIsPutIntoTheIntakeAndRefusedThere() {
        Http.Answer answer = http.post("/api/intake/ResultReported", """
                {"candidateId": "%s", "occurredAt": "2026-06-01T11:00:00Z", "attemptId": "a1",
                 "outcome": "FAILED", "score": 2000}""".formatted(candidate.id()));

        assertThat(answer.status()).isEqualTo(202);
        world.settle();
        assertThat(world.reader().all(Topics.INTAKE_ATTEMPTS.rejected()))
                .filteredOn(record -> TopicReader.key(record).equals(candidate.id()))
                .singleElement()
                .satisfies(record ->
                        assertThat(TopicReader.header(record, "reason")).isEqualTo("BAD_VALUE"));
    }

    @Test
    void givenAReportOfMoreThanTheTopicTakesThenItIsRefusedAtOnce() {
        String evidence = "e".repeat(5 * 1024 * 1024);

        Http.Answer answer = http.post("/api/intake/FraudFlagRaised", flag().replace("recording-1", evidence));

        Problem.assertProblem(answer, 413);
    }

    static Stream<String[]> everyRecord() {
        String attempt = "\"attemptId\": \"a1\"";
        String sitting = attempt
                + ", \"examId\": \"AZ-104\", \"centerId\": \"c\", \"delivery\": \"ONLINE_PROCTORED\", \"zoneId\": \"UTC\"";
        String appointment = "\"appointmentAt\": \"2026-06-02T09:00:00Z\"";
        return Stream.of(
                new String[] {"AttemptBooked", sitting + ", " + appointment},
                new String[] {"AttemptRescheduled", attempt + ", \"zoneId\": \"UTC\", " + appointment},
                new String[] {"AttemptCancelled", attempt},
                new String[] {"AttemptStarted", sitting},
                new String[] {"AttemptNoShow", attempt},
                new String[] {"ResultReported", attempt + ", \"outcome\": \"PASSED\""},
                new String[] {
                    "ResultCorrected", attempt + ", \"outcome\": \"PASSED\", \"score\": 700, \"reason\": \"r\""
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRecord")
    void givenAnyRecordOfTheIntakeThenItIsTaken(String record, String fields) {
        Http.Answer answer = http.post("/api/intake/" + record, """
                {"candidateId": "%s", "occurredAt": "2026-06-01T11:00:00Z", %s}""".formatted(candidate.id(), fields));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
    }

    @Test
    void givenAFlagWithoutAnAttemptThenItIsTaken() {
        assertThat(http.post("/api/intake/FraudFlagRaised", flag()).status()).isEqualTo(202);

        assertThat(candidate.published(Topics.INCIDENTS)).hasSize(1);
    }

    @Test
    void givenARecordOfAnotherServicesIntakeThenThereIsNoSuchPage() {
        Problem.assertNamed(
                http.post("/api/intake/MisconductConfirmed", "{}"), 404, "recordName", "MisconductConfirmed");
    }

    @Test
    void givenAServiceWithoutAnIntakeThenThereIsNoSuchPage() {
        Problem.assertNamed(
                world.ledger().http(Service.ELIGIBILITY).post("/api/intake/AttemptStarted", start()),
                404,
                "recordName",
                "AttemptStarted");
    }

    private String start() {
        return """
                {"candidateId": "%s", "occurredAt": "2026-06-01T13:00:00+02:00", "attemptId": "a1",
                 "examId": "AZ-104", "centerId": "centre-1", "delivery": "TEST_CENTER", "zoneId": "Europe/Paris"}""".formatted(candidate.id());
    }

    private String flag() {
        return """
                {"candidateId": "%s", "occurredAt": "2026-06-01T11:00:00Z", "flagId": "f1", "program": "MICROSOFT",
                 "category": "CHEATING", "raisedBy": "PROCTOR", "evidence": ["recording-1"]}""".formatted(candidate.id());
    }
}
