package org.examledger.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.EligibilityStatus;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Instant START = Instant.parse("2021-03-27T09:00:00Z");

    private final Story.Gathering gathering = new Story.Gathering(new Candidates.Key("C-1", "AZ-104"));

    @Test
    void a_conclusion_stands_behind_the_latest_fact_it_rests_on_with_its_rules_and_local_times() {
        gathering.take(started("e1", "C-1", "a1", "AZ-104"));
        gathering.take(failed("e2", "a1"));
        gathering.take(waits("AZ-104", List.of("e1", "e2")));
        assertThat(StoryText.of(gathering.story())).isEqualTo("""
                  2021-03-27 10:00:00 +01:00  a1 started
                  2021-03-27 11:00:00 +01:00  a1 FAILED, score 512
                      => ELIGIBLE_FROM 2021-03-28 11:00:00 +02:00, WAITING_PERIOD; sittings counted: 1 of 5 (microsoft-general 2020-08-11: rule R1)
                """);
    }

    @Test
    void what_concerns_another_candidate_or_another_exam_is_left_out() {
        gathering.take(started("e1", "C-2", "a1", "AZ-104"));
        gathering.take(started("e2", "C-1", "a2", "AZ-900"));
        gathering.take(failed("e3", "a2"));
        gathering.take(waits("AZ-900", List.of("e2", "e3")));
        assertThat(gathering.story().steps()).isEmpty();
    }

    private static AttemptStarted started(String eventId, String candidateId, String attemptId, String examId) {
        return new AttemptStarted(
                eventId, candidateId, START, attemptId, examId, "PAR-01", Delivery.TEST_CENTER, "Europe/Paris");
    }

    private static ResultReported failed(String eventId, String attemptId) {
        return new ResultReported(eventId, "C-1", START.plusSeconds(3600), attemptId, Outcome.FAILED, 512);
    }

    private static EligibilityDetermined waits(String examId, List<String> basis) {
        return EligibilityDetermined.newBuilder()
                .setEventId("d1")
                .setCandidateId("C-1")
                .setOccurredAt(START)
                .setExamId(examId)
                .setStatus(EligibilityStatus.ELIGIBLE_FROM)
                .setEligibleFrom(START.plusSeconds(24 * 3600))
                .setReason(EligibilityReason.WAITING_PERIOD)
                .setPolicyId("microsoft-general")
                .setPolicyVersion("2020-08-11")
                .setAttemptsCounted(1)
                .setAttemptsAllowed(5)
                .setExplanation("")
                .setRuleIds(List.of("R1"))
                .setBasis(basis)
                .build();
    }
}
