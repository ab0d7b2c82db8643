package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What cannot become the record is answered with 400, naming field and value, and reaches no topic")
@OnSharedLedger
class BadBodiesTest {
    private static final String GOOD = """
            {"candidateId": "somebody", "occurredAt": "2026-06-01T11:00:00Z", "flagId": "f1", "attemptId": "a1",
             "program": "MICROSOFT", "category": "CHEATING", "raisedBy": "PROCTOR", "evidence": ["recording-1"]}""";

    private final World world = World.shared();
    private final Http http = world.ledger().http(Service.ATTEMPTS);

    /** What is replaced in the good body, by what, and which field and value the answer names. */
    record Spoilt(String what, String good, String bad, String field, String value) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Spoilt> spoilt() {
        return Stream.of(
                new Spoilt("a field is missing", "\"flagId\": \"f1\",", "", "flagId", ""),
                new Spoilt("the candidate is missing", "\"candidateId\": \"somebody\",", "", "candidateId", ""),
                new Spoilt("a field is misspelt", "flagId", "flagID", "flagID", "f1"),
                new Spoilt("a field is unknown", "{\"cand", "{\"colour\": \"red\", \"cand", "colour", "red"),
                new Spoilt("a text is empty", "\"f1\"", "\"\"", "flagId", ""),
                new Spoilt("a text is blank", "\"f1\"", "\" \"", "flagId", " "),
                new Spoilt("an eventId is blank", "{\"cand", "{\"eventId\": \"\", \"cand", "eventId", ""),
                new Spoilt("an eventId is null", "{\"cand", "{\"eventId\": null, \"cand", "eventId", "null"),
                new Spoilt("a text is a number", "\"f1\"", "17", "flagId", "17"),
                new Spoilt("a needed text is null", "\"f1\"", "null", "flagId", "null"),
                new Spoilt("a text is an object", "\"f1\"", "{}", "flagId", "{}"),
                new Spoilt("a symbol is unknown", "CHEATING", "SLEEPING", "category", "SLEEPING"),
                new Spoilt("a symbol is UNKNOWN", "CHEATING", "UNKNOWN", "category", "UNKNOWN"),
                new Spoilt("a symbol is in lower case", "CHEATING", "cheating", "category", "cheating"),
                new Spoilt("an instant is a number", "\"2026-06-01T11:00:00Z\"", "1780000000000", "occurredAt", "178"),
                new Spoilt("an instant has no offset", "11:00:00Z", "11:00:00", "occurredAt", "11:00:00"),
                new Spoilt("an instant is no instant", "2026-06-01T11", "2026-06-31T11", "occurredAt", "06-31"),
                new Spoilt("a list is a text", "[\"recording-1\"]", "\"recording-1\"", "evidence", "recording-1"),
                new Spoilt("an item of a list is a number", "[\"recording-1\"]", "[\"r\", 2]", "evidence[1]", "2"),
                new Spoilt("an item of a list is blank", "[\"recording-1\"]", "[\"\"]", "evidence[0]", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void isRefused(Spoilt spoilt) {
        Http.Answer answer = http.post("/api/intake/FraudFlagRaised", GOOD.replace(spoilt.good(), spoilt.bad()));

        Problem.assertNamed(answer, 400, spoilt.field(), spoilt.value());
        assertNothingReportedAboutSomebody();
    }

    @ParameterizedTest(name = "a score of {0}")
    @ValueSource(strings = {"\"700\"", "700.5", "99999999999", "true", "[]"})
    void givenAScoreThatIsNoWholeNumber(String score) {
        Http.Answer answer = http.post("/api/intake/ResultReported", """
                {"candidateId": "somebody", "occurredAt": "2026-06-01T11:00:00Z", "attemptId": "a1",
                 "outcome": "FAILED", "score": %s}""".formatted(score));

        Problem.assertNamed(answer, 400, "score", score.replace("\"", ""));
    }

    @ParameterizedTest(name = "the body {0}")
    @ValueSource(
            strings = {"", "report", "{", "[]", "\"report\"", "17", "null", "{} {}", "{\"flagId\": 1, \"flagId\": 1}"})
    void givenABodyThatIsNotOneJsonObject(String body) {
        Problem.assertNamed(http.post("/api/intake/FraudFlagRaised", body), 400, "body", "");
    }

    private void assertNothingReportedAboutSomebody() {
        assertThat(world.reader().all(Topics.INTAKE_ATTEMPTS))
                .noneMatch(record -> TopicReader.key(record).equals("somebody"));
    }
}
