package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.examledger.service.appeals.domain.exceptions.ExceptionConclusion;
import org.examledger.service.appeals.domain.exceptions.RejectionReason;
import org.examledger.service.appeals.domain.facts.RetakeAuthorised;
import org.examledger.service.appeals.domain.facts.Waives;
import org.examledger.service.appeals.domain.given.RequestWords;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("X5: more retake exceptions in a year than the policy's number need an authorisation beforehand")
class ExceptionAllowanceTest {

    /** A request about a sitting of its own, both on that day of 2018, granted on the day. */
    private static Story granted(Story story, String requestId, String at) {
        return requested(story, requestId, at).decidedRequest(requestId, true, Waives.WAIT, at);
    }

    private static Story requested(Story story, String requestId, String at) {
        String attemptId = "a-" + requestId;
        return story.sits(attemptId, "70-410", at).requests(RequestWords.complete(requestId, "70-410", attemptId, at));
    }

    /** Five that were granted, the first of them on 1 January 2018. */
    private static Story five() {
        Story story = new Story();
        for (int month = 1; month <= 5; month++) {
            granted(story, "r" + month, "2018-0" + month + "-01T09:00:00Z");
        }
        return story;
    }

    private static ExceptionConclusion answer(Story story, String requestId) {
        return story.concluded(null).exceptions().stream()
                .filter(concluded -> concluded.requestId().equals(requestId))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isGranted(Story story, String requestId) {
        return answer(story, requestId) instanceof ExceptionConclusion.Granted;
    }

    private static boolean lacksAuthorisation(Story story, String requestId) {
        return answer(story, requestId) instanceof ExceptionConclusion.Rejected rejected
                && rejected.reason() == RejectionReason.AUTHORISATION_MISSING;
    }

    @Test
    @Tag("X5")
    @DisplayName("Five are granted as ever; the sixth is rejected, whatever is decided, and says why")
    void theSixth() {
        Story story = granted(five(), "r6", "2018-06-01T09:00:00Z");

        assertThat(answer(story, "r5").grounds().ruleIds()).containsExactly("X1");
        assertThat(answer(story, "r5").grounds().basis()).hasSize(3);
        assertThat(lacksAuthorisation(story, "r6")).isTrue();
        assertThat(answer(story, "r6").grounds().ruleIds()).containsExactly("X5");
        assertThat(answer(story, "r6").grounds().basis()).hasSize(6 * 3);
    }

    @Test
    @DisplayName("Nothing is said of it before it was decided, since an authorisation of before may still turn up")
    void undecided() {
        assertThat(requested(five(), "r6", "2018-06-01T09:00:00Z")
                        .concluded(null)
                        .exceptions())
                .hasSize(5);
    }

    @Test
    @Tag("X5")
    @DisplayName(
            "The year is counted back from the request: what was granted on a request twelve months before counts no more")
    void theYearIsOver() {
        assertThat(isGranted(granted(five(), "r6", "2019-01-01T09:00:00Z"), "r6"))
                .isTrue();
        assertThat(lacksAuthorisation(granted(five(), "r6", "2019-01-01T08:59:59.999Z"), "r6"))
                .isTrue();
    }

    @Test
    @DisplayName("One that was refused does not count")
    void refusedDoesNotCount() {
        Story story = five();
        requested(story, "r0", "2018-05-15T09:00:00Z").decidedRequest("r0", false, Waives.WAIT, "2018-05-16T09:00:00Z");
        assertThat(lacksAuthorisation(story, "r0")).isTrue();

        Story four = new Story();
        for (int month = 1; month <= 4; month++) {
            granted(four, "r" + month, "2018-0" + month + "-01T09:00:00Z");
        }
        requested(four, "r5", "2018-05-01T09:00:00Z").decidedRequest("r5", false, Waives.WAIT, "2018-05-01T09:00:00Z");
        assertThat(isGranted(granted(four, "r6", "2018-06-01T09:00:00Z"), "r6")).isTrue();
    }

    @Test
    @Tag("X5")
    @DisplayName("Authorised beforehand it is granted; each authorisation serves one request")
    void authorised() {
        Story story = granted(five(), "r6", "2018-06-01T09:00:00Z").authorised("auth-1", null, "2018-05-31T09:00:00Z");

        assertThat(isGranted(story, "r6")).isTrue();
        assertThat(answer(story, "r6").grounds().ruleIds()).containsExactly("X1", "X5");
        assertThat(answer(story, "r6").grounds().basis()).contains("auth-1-authorised");
        assertThat(lacksAuthorisation(granted(story, "r7", "2018-07-01T09:00:00Z"), "r7"))
                .isTrue();
    }

    @Test
    @DisplayName("An authorisation of the instant of the request is none beforehand, nor is one for another exam")
    void notBeforehand() {
        Story story = granted(five(), "r6", "2018-06-01T09:00:00Z")
                .authorised("auth-1", null, "2018-06-01T09:00:00Z")
                .authorised("auth-2", "AZ-104", "2018-05-01T09:00:00Z");

        assertThat(lacksAuthorisation(story, "r6")).isTrue();
        assertThat(isGranted(story.authorised("auth-3", "70-410", "2018-05-02T09:00:00Z"), "r6"))
                .isTrue();
    }

    @Test
    @Tag("X5")
    @DisplayName(
            "Exceptions of another program count for that one alone, and its authorisations serve none of this one")
    void anotherProgram() {
        Story story = five();
        for (int day = 1; day <= 3; day++) {
            String at = "2018-05-1" + day + "T09:00:00Z";
            story.sits("b" + day, "1Z0-1072", at)
                    .requests(RequestWords.complete("o" + day, "1Z0-1072", "b" + day, at))
                    .decidedRequest("o" + day, true, Waives.WAIT, at);
        }
        story.add(new RetakeAuthorised("auth-o", Instant.parse("2018-05-20T09:00:00Z"), "auth-o", "ORACLE", null));
        granted(story, "r6", "2018-06-01T09:00:00Z");

        assertThat(isGranted(story, "r5")).isTrue();
        assertThat(lacksAuthorisation(story, "r6")).isTrue();
        assertThat(answer(story, "r6").grounds().basis())
                .as("six requests, each with its sitting and its decision")
                .hasSize(6 * 3);

        Story four = new Story();
        for (int month = 1; month <= 4; month++) {
            granted(four, "r" + month, "2018-0" + month + "-01T09:00:00Z");
        }
        four.sits("b1", "1Z0-1072", "2018-04-11T09:00:00Z")
                .requests(RequestWords.complete("o1", "1Z0-1072", "b1", "2018-04-11T09:00:00Z"))
                .decidedRequest("o1", true, Waives.WAIT, "2018-04-11T09:00:00Z");
        assertThat(isGranted(granted(four, "r5", "2018-05-01T09:00:00Z"), "r5")).isTrue();
        assertThat(answer(four, "r5").grounds().ruleIds()).containsExactly("X1");
    }

    @Test
    @DisplayName("Retroactive: an earlier request that turns up takes the place of the last of the five")
    void retroactive() {
        Story story = five();
        assertThat(isGranted(story, "r5")).isTrue();

        granted(story, "r0", "2017-12-31T09:00:00Z");
        assertThat(isGranted(story, "r0")).isTrue();
        assertThat(lacksAuthorisation(story, "r5")).isTrue();
        assertThat(isGranted(story, "r4")).isTrue();
    }

    @Test
    @DisplayName("Later documents do not name the rule: from 11 August 2020 on there is no such number")
    void laterVersions() {
        Story story = new Story();
        List<String> days = List.of("11", "12", "13", "14", "15", "16");
        days.forEach(day -> granted(story, "r" + day, "2020-08-" + day + "T09:00:00Z"));

        assertThat(story.concluded(null).exceptions())
                .hasSize(6)
                .allSatisfy(concluded -> assertThat(concluded).isInstanceOf(ExceptionConclusion.Granted.class));
    }
}
