package org.examledger.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealAcknowledged;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.EligibilityStatus;
import org.examledger.incidents.FlagSource;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.sanctions.SanctionImposed;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Instant START = Instant.parse("2021-03-27T09:00:00Z");

    private final Gathering gathering = new Gathering(new Candidates.Key("C-1", "AZ-104"));
    private long recorded;

    @Test
    void a_conclusion_stands_behind_the_latest_fact_it_rests_on_with_its_rules_and_local_times() {
        take(started("e1", "C-1", "a1", "AZ-104"));
        take(failed("e2", "a1"));
        take(waits("AZ-104", List.of("e1", "e2")));
        assertThat(StoryText.of(gathering.story())).isEqualTo("""
                  2021-03-27 10:00:00 +01:00  a1 started
                  2021-03-27 11:00:00 +01:00  a1 FAILED, score 512
                      => ELIGIBLE_FROM 2021-03-28 11:00:00 +02:00, WAITING_PERIOD; sittings counted: 1 of 5 (microsoft-general 2020-08-11: rule R1)
                """);
    }

    @Test
    void what_concerns_another_candidate_or_another_exam_is_left_out() {
        take(started("e1", "C-2", "a1", "AZ-104"));
        take(started("e2", "C-1", "a2", "AZ-900"));
        take(failed("e3", "a2"));
        take(waits("AZ-900", List.of("e2", "e3")));
        assertThat(gathering.story().steps()).isEmpty();
    }

    @Test
    void a_case_is_told_with_what_followed_by_way_of_other_conclusions() {
        take(started("e1", "C-1", "a1", "AZ-104"));
        take(new FraudFlagRaised(
                "e2", "C-1", START, "f1", "a1", "MICROSOFT", FraudCategory.CHEATING, FlagSource.PROCTOR, List.of()));
        take(MisconductConfirmed.newBuilder()
                .setEventId("e3")
                .setCandidateId("C-1")
                .setOccurredAt(START.plusSeconds(7200))
                .setCaseId("case-1")
                .setFlagIds(List.of("f1"))
                .setProgram("MICROSOFT")
                .setCategory(FraudCategory.CHEATING)
                .setMeasures(List.of(new Measure(MeasureKind.BAN, null, null, null, false)))
                .setNotifiedAt(START.plusSeconds(7200))
                .setZoneId("Europe/Paris")
                .setDecidedBy("reviewer-3")
                .build());
        take(notAllowed(List.of("e1", "e4")));
        take(banned("e4", List.of("e3")));
        assertThat(StoryText.of(gathering.story())).isEqualTo("""
                  2021-03-27 10:00:00 +01:00  a1 started
                  2021-03-27 10:00:00 +01:00  flag raised by PROCTOR: CHEATING
                  2021-03-27 12:00:00 +01:00  case-1: CHEATING confirmed by reviewer-3, measures: BAN
                      => NOT_ELIGIBLE, BANNED; sittings counted: 1 of 5 (microsoft-general 2020-08-11: rule S2)
                      => SANCTION BAN from MICROSOFT, for good (microsoft-program 2020-08-11: rules S1, S2)
                """);
    }

    @Test
    void a_deadline_that_passed_is_an_event_with_consequences_of_its_own() {
        take(started("e1", "C-1", "a1", "AZ-104"));
        take(DeadlineMissed.newBuilder()
                .setEventId("e2")
                .setCandidateId("C-1")
                .setOccurredAt(START.plusSeconds(3600))
                .setDeadlineId("d1")
                .setKind(DeadlineKind.FILE_APPEAL)
                .setCaseId("case-1")
                .setDueAt(START.plusSeconds(3600))
                .setRuleIds(List.of("P1"))
                .setBasis(List.of("e0"))
                .build());
        take(new RevocationFinalized(
                "e3", "C-1", START.plusSeconds(3600), "c1", "s1", List.of("P1"), List.of("e0", "e2")));
        assertThat(StoryText.of(gathering.story())).isEqualTo("""
                  2021-03-27 10:00:00 +01:00  a1 started
                  2021-03-27 11:00:00 +01:00  DEADLINE FILE_APPEAL of case-1 passed
                      => revocation final (rule P1)
                """);
    }

    @Test
    void what_was_recorded_earlier_is_told_earlier_whatever_topic_is_read_first_and_nothing_twice() {
        var acknowledged = new AppealAcknowledged("e2", "C-1", START.plusSeconds(60), "appeal-1");
        gathering.take(acknowledged, 20);
        gathering.take(started("e1", "C-1", "a1", "AZ-104"), 10);
        gathering.take(acknowledged, 30);
        assertThat(gathering.story().steps())
                .extracting(step -> step.fact().get(0))
                .containsExactly("e1", "e2");
    }

    /** Takes it as recorded after all that was taken before. */
    private void take(SpecificRecord record) {
        recorded++;
        gathering.take(record, recorded);
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

    private static EligibilityDetermined notAllowed(List<String> basis) {
        return EligibilityDetermined.newBuilder(waits("AZ-104", basis))
                .setStatus(EligibilityStatus.NOT_ELIGIBLE)
                .setEligibleFrom(null)
                .setReason(EligibilityReason.BANNED)
                .setRuleIds(List.of("S2"))
                .build();
    }

    /** A ban from Microsoft's program for good. */
    static SanctionImposed banned(String eventId, List<String> basis) {
        return SanctionImposed.newBuilder()
                .setEventId(eventId)
                .setCandidateId("C-1")
                .setOccurredAt(START)
                .setSanctionId("s1")
                .setCaseId("case-1")
                .setProgram("MICROSOFT")
                .setKind(MeasureKind.BAN)
                .setCategory(FraudCategory.CHEATING)
                .setNotifiedAt(START)
                .setZoneId("Europe/Paris")
                .setPolicyId("microsoft-program")
                .setPolicyVersion("2020-08-11")
                .setExplanation("")
                .setRuleIds(List.of("S1", "S2"))
                .setBasis(basis)
                .build();
    }
}
