package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.attempts.Outcome;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Queries answer with the fields of the records, in plain JSON")
@OnSharedLedger
class QueriesTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);
    private final Http attempts = world.ledger().http(Service.ATTEMPTS);
    private final Http eligibility = world.ledger().http(Service.ELIGIBILITY);

    @Test
    void givenASittingThenItsEligibilityHasTheDeterminationsFieldsAndTheFacts() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");
        EligibilityDetermined published = candidate.eligibility("AZ-104");

        JsonNode answer = candidate.answer("AZ-104", "2021-05-04T10:00:00+01:00");

        assertThat(answer.get("eventId").asString()).isEqualTo(published.getEventId());
        assertThat(answer.get("candidateId").asString()).isEqualTo(candidate.id());
        assertThat(answer.get("occurredAt").asString()).isEqualTo("2021-05-03T11:00:00Z");
        assertThat(answer.get("examId").asString()).isEqualTo("AZ-104");
        assertThat(answer.get("status").asString()).isEqualTo("ELIGIBLE_FROM");
        assertThat(answer.get("eligibleFrom").asString()).isEqualTo("2021-05-04T09:00:00Z");
        assertThat(answer.get("reason").asString()).isEqualTo("WAITING_PERIOD");
        assertThat(answer.get("policyId").asString()).isEqualTo("microsoft-general");
        assertThat(answer.get("policyVersion").asString()).isEqualTo("2021-03-31");
        assertThat(answer.get("attemptsCounted").intValue()).isEqualTo(1);
        assertThat(answer.get("attemptsAllowed").intValue()).isEqualTo(5);
        assertThat(answer.get("windowEnd").asString()).isEqualTo("2022-05-03T09:00:00Z");
        assertThat(answer.get("explanation").asString()).isEqualTo(published.getExplanation());
        assertThat(answer.get("ruleIds").valueStream().map(JsonNode::asString)).contains("R1");
        assertThat(answer.get("basis").size()).isEqualTo(published.getBasis().size());
        assertThat(answer.get("at").asString()).isEqualTo("2021-05-04T09:00:00Z");
        assertThat(answer.get("allowed").booleanValue()).isTrue();
        assertThat(answer.get("facts")
                        .valueStream()
                        .map(fact -> fact.get("record").asString()))
                .containsExactly("AttemptStarted", "ResultReported");
    }

    @Test
    void givenNoInstantThenNowIsAskedAbout() {
        candidate.failed("AZ-104", "2026-06-01T11:00Z");
        world.settle();

        JsonNode answer = eligibility.get(path(candidate.id(), "AZ-104")).body();

        assertThat(answer.get("at").asString()).isEqualTo(World.NOW.toString());
        assertThat(answer.get("allowed").booleanValue()).isFalse();
    }

    @Test
    void givenAnExamThatWasNeverSatThenTheCandidateIsEligibleOnNoBasis() {
        JsonNode answer = candidate.answer("CARTOPRO-2017", "2017-03-05T15:00:00Z");

        assertThat(answer.get("status").asString()).isEqualTo("ELIGIBLE");
        assertThat(answer.get("allowed").booleanValue()).isTrue();
        assertThat(answer.get("basis").isEmpty()).isTrue();
        assertThat(answer.get("facts").isEmpty()).isTrue();
        assertThat(answer.get("attemptsCounted").intValue()).isZero();
        assertThat(answer.get("windowStart").isNull()).isTrue();
    }

    @Test
    void givenNoExamThenTheLatestOfEachIsListed() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z").passed("70-410", "2021-05-03T12:00Z");
        world.settle();

        JsonNode answer = eligibility.get(path(candidate.id(), "")).body();

        assertThat(answer.valueStream().map(one -> one.get("examId").asString()))
                .containsExactlyInAnyOrder("AZ-104", "70-410");
    }

    @Test
    void givenAnUnknownCandidateThenTheListIsEmpty() {
        Http.Answer answer = eligibility.get(path(World.newCandidate(), ""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().isArray()).isTrue();
        assertThat(answer.body().isEmpty()).isTrue();
    }

    @Test
    void givenAnUnknownExamThenThereIsNoSuchPage() {
        Problem.assertNamed(eligibility.get(path(candidate.id(), "AZ-999")), 404, "examId", "AZ-999");
    }

    @ParameterizedTest(name = "at={0}")
    @ValueSource(strings = {"yesterday", "2021-05-04", "2021-05-04T09:00:00", "2021-13-04T09:00:00Z", "1620000000", ""})
    void givenWhatIsNoInstantThenTheParameterIsNamed(String at) {
        Problem.assertNamed(eligibility.get(path(candidate.id(), "AZ-104") + "?at=" + Http.encoded(at)), 400, "at", at);
        Problem.assertNamed(eligibility.get(path(candidate.id(), "") + "?at=" + Http.encoded(at)), 400, "at", at);
    }

    @Test
    void givenAnAttemptThenItsAcceptedRecordsAreListedInOrder() {
        candidate.report(candidate.reports().result("a1", Outcome.PASSED, "2021-05-03T11:00Z"));
        candidate.report(candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z"));
        candidate.report(candidate.reports().started("a1", "AZ-104", "2021-05-03T10:00Z"));
        candidate.report(candidate.reports().started("a2", "AZ-104", "2021-06-03T09:00Z"));
        world.settle();

        JsonNode answer =
                attempts.get("/api/attempts/" + candidate.id() + "/a1").body();

        assertThat(answer.valueStream().map(one -> one.get("record").asString()))
                .containsExactly("AttemptStarted", "ResultReported");
        assertThat(answer.get(0).get("occurredAt").asString()).isEqualTo("2021-05-03T09:00:00Z");
        assertThat(answer.get(0).get("delivery").asString()).isEqualTo("TEST_CENTER");
        assertThat(answer.get(1).get("score").isNull()).isTrue();
    }

    @Test
    void givenAnAttemptThatNobodyReportedThenThereIsNoSuchPage() {
        Problem.assertNamed(attempts.get("/api/attempts/" + candidate.id() + "/a7"), 404, "attemptId", "a7");
    }

    @Test
    void givenNothingThatWaitsThenTheListOfWaitingFactsIsAnArray() {
        Http.Answer answer = eligibility.get("/api/waiting");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().isArray()).isTrue();
    }

    private static String path(String candidateId, String examId) {
        return "/api/candidates/" + candidateId + "/eligibility" + (examId.isEmpty() ? "" : "/" + examId);
    }
}
