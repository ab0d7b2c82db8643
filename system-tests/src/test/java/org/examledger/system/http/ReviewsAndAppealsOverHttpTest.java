package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reviewers, candidates and appeals staff may report over HTTP, each to the service whose intake it is")
@OnSharedLedger
class ReviewsAndAppealsOverHttpTest {
    private static final String CASE = """
            "caseId": "case-1", "flagIds": ["f1"], "program": "ORACLE", "category": "CHEATING",
            "measures": [{"kind": "BAN", "until": "2026-12-01T00:00:00Z"}, {"kind": "RETEST", "attemptId": "a1"}],
            "notifiedAt": "2026-05-28T09:00:00Z", "zoneId": "Europe/Paris", "decidedBy": "reviewer-1\"""";
    private static final String APPEAL =
            "\"appealId\": \"appeal-1\", \"caseId\": \"case-1\", \"evidence\": [], \"originalReportReceived\": false";
    private static final String REQUEST =
            "\"requestId\": \"r1\", \"examId\": \"AZ-104\", \"attemptId\": \"a1\", \"cause\": \"LAB_CRASH\"";

    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    /** A record, the service that takes it, and its fields. */
    record Report(Service service, String name, String fields) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Report> everyRecord() {
        return Stream.of(
                new Report(Service.SANCTIONS, "FlagDismissed", "\"flagId\": \"f1\", \"decidedBy\": \"reviewer-1\""),
                new Report(Service.SANCTIONS, "MisconductConfirmed", CASE),
                new Report(Service.APPEALS, "AppealSubmitted", APPEAL),
                new Report(Service.APPEALS, "AppealSubmitted", APPEAL + ", \"grounds\": \"Not I.\""),
                new Report(Service.APPEALS, "AppealSupplemented", "\"appealId\": \"appeal-1\""),
                new Report(Service.APPEALS, "AppealAcknowledged", "\"appealId\": \"appeal-1\""),
                new Report(
                        Service.APPEALS, "InformationRequested", "\"appealId\": \"appeal-1\", \"items\": [\"more\"]"),
                new Report(
                        Service.APPEALS,
                        "AppealDecided",
                        "\"appealId\": \"appeal-1\", \"outcome\": \"MODIFIED\", \"decidedBy\": \"board\", "
                                + "\"modifications\": [{\"sanctionId\": \"s1\", \"lifted\": true}]"),
                new Report(Service.APPEALS, "RetakeExceptionRequested", REQUEST),
                new Report(
                        Service.APPEALS,
                        "RetakeExceptionDecided",
                        "\"requestId\": \"r1\", \"granted\": true, \"waives\": \"WAIT\", \"decidedBy\": \"staff\""),
                new Report(
                        Service.APPEALS,
                        "RetakeAuthorised",
                        "\"authorisationId\": \"authorisation-1\", \"program\": \"MICROSOFT\", \"authorisedBy\": \"staff\""),
                new Report(
                        Service.APPEALS,
                        "ItemChallenged",
                        "\"challengeId\": \"h1\", \"attemptId\": \"a1\", \"examId\": \"70-410\", \"itemId\": \"item-1\""),
                new Report(
                        Service.APPEALS,
                        "ItemChallengeDecided",
                        "\"challengeId\": \"h1\", \"upheld\": true, \"decidedBy\": \"staff\""),
                new Report(
                        Service.APPEALS,
                        "TranscriptVerificationRequested",
                        "\"requestId\": \"t1\", \"examIds\": [\"70-410\"]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRecord")
    void givenAnyRecordOfTheIntakeThenItIsTaken(Report report) {
        Http.Answer answer = post(report.service(), report.name(), report.fields());

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
        String made = answer.body().get("eventId").asString();
        assertThat(UUID.fromString(made)).hasToString(made);
        Topic intake = report.service() == Service.SANCTIONS ? Topics.INTAKE_REVIEWS : Topics.INTAKE_APPEALS;
        assertThat(TopicReader.eventIds(candidate.published(intake))).containsExactly(made);
        assertThat(world.reader().all(intake.rejected()))
                .noneMatch(record -> TopicReader.key(record).equals(candidate.id()));
    }

    @Test
    void givenACaseThenItsMeasuresAreTakenAsTheyStandInTheBody() {
        post(Service.SANCTIONS, "MisconductConfirmed", CASE);

        assertThat(candidate.published(Topics.INTAKE_REVIEWS, MisconductConfirmed.class))
                .singleElement()
                .satisfies(confirmed -> assertThat(confirmed.getMeasures()).hasSize(2));
        assertThat(candidate.published(Topics.SANCTIONS, SanctionImposed.class))
                .extracting(imposed -> imposed.getKind() + " " + imposed.getUntil() + " " + imposed.getAttemptId())
                .containsExactly("BAN 2026-12-01T00:00:00Z null", "RETEST null a1");
    }

    /** What is replaced in the good case, by what, and which field and value the answer names. */
    record Spoilt(String good, String bad, String field, String value) {}

    static Stream<Spoilt> spoilt() {
        return Stream.of(
                new Spoilt("\"BAN\"", "\"EXILE\"", "measures[0].kind", "EXILE"),
                new Spoilt("{\"kind\": \"RETEST\", ", "{", "measures[1].kind", ""),
                new Spoilt("\"attemptId\": \"a1\"", "\"attempt\": \"a1\"", "measures[1].attempt", "a1"),
                new Spoilt("2026-12-01T00:00:00Z", "2026-12-01", "measures[0].until", "2026-12-01"),
                new Spoilt("[{\"kind\": \"BAN\"", "[7, {\"kind\": \"BAN\"", "measures[0]", "7"),
                new Spoilt("[\"f1\"]", "[\"f1\", \" \"]", "flagIds[1]", ""),
                new Spoilt("\"zoneId\": \"Europe/Paris\",", "", "zoneId", ""));
    }

    @ParameterizedTest(name = "{1} in place of {0}")
    @MethodSource("spoilt")
    void givenWhatCannotBecomeTheRecordThenFieldAndValueAreNamed(Spoilt spoilt) {
        Http.Answer answer = post(Service.SANCTIONS, "MisconductConfirmed", CASE.replace(spoilt.good(), spoilt.bad()));

        Problem.assertNamed(answer, 400, spoilt.field(), spoilt.value());
        assertThat(candidate.published(Topics.INTAKE_REVIEWS)).isEmpty();
    }

    @Test
    void givenACaseWithoutAMeasureThenItIsPutIntoTheIntakeAndRefusedThere() {
        Http.Answer answer = post(
                Service.SANCTIONS,
                "MisconductConfirmed",
                CASE.replaceAll("(?s)\"measures\": \\[.*\\],", "\"measures\": [],"));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
        world.settle();
        assertThat(world.reader().all(Topics.INTAKE_REVIEWS.rejected()))
                .filteredOn(record -> TopicReader.key(record).equals(candidate.id()))
                .singleElement()
                .satisfies(record ->
                        assertThat(TopicReader.header(record, "reason")).isEqualTo("BAD_VALUE"));
    }

    @Test
    void givenARecordOfAnotherServicesIntakeThenThereIsNoSuchPage() {
        Problem.assertNamed(post(Service.APPEALS, "MisconductConfirmed", CASE), 404, "recordName", "Misconduct");
        Problem.assertNamed(post(Service.SANCTIONS, "AppealSubmitted", APPEAL), 404, "recordName", "AppealSubmitted");
        Problem.assertNamed(post(Service.APPEALS, "AppealFiled", APPEAL), 404, "recordName", "AppealFiled");
    }

    private Http.Answer post(Service service, String record, String fields) {
        return world.ledger().http(service).post("/api/intake/" + record, """
                {"candidateId": "%s", "occurredAt": "2026-05-28T09:00:00Z", %s}""".formatted(candidate.id(), fields));
    }
}
