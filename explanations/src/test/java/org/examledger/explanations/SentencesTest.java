package org.examledger.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.EligibilityStatus;
import org.examledger.incidents.FlagSource;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.policies.PolicyCatalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Instant START = Instant.parse("2021-05-03T09:00:00Z");

    @Test
    @DisplayName("A determination: until when, why, how many sittings count, by which policy")
    void determination() {
        assertThat(english(waiting()))
                .isEqualTo(
                        "Exam AZ-104: the exam may be sat from 4 May 2021, 09:00 (UTC) on, for a waiting period runs."
                                + " One sitting counts of 5 allowed. Decided by policy microsoft-general, version 2021-03-31.");
        assertThat(french(waiting()))
                .isEqualTo("Examen AZ-104 : l’examen peut être passé à partir du 4 mai 2021 à 09:00 (UTC), car un délai"
                        + " d’attente court. Un passage compte sur 5 autorisés. Décidé selon le règlement"
                        + " microsoft-general, version 2021-03-31.");
    }

    @Test
    @DisplayName("Instants are told in the zone of the record, else in the reader's")
    void zones() {
        DeadlineSet set = DeadlineSet.newBuilder()
                .setEventId("e")
                .setCandidateId("c")
                .setOccurredAt(START)
                .setDeadlineId("d")
                .setKind(DeadlineKind.FILE_APPEAL)
                .setCaseId("case-1")
                .setDueAt(Instant.parse("2025-03-17T23:00:00Z"))
                .setStartedAt(Instant.parse("2025-03-03T09:30:05Z"))
                .setZoneId("Europe/Paris")
                .setTzdb("2025b")
                .setRuleIds(List.of("P1"))
                .setBasis(List.of())
                .build();

        assertThat(english(set))
                .isEqualTo("An appeal against case case-1 may be filed before 18 March 2025, 00:00 (Europe/Paris);"
                        + " the time runs from 3 March 2025, 10:30:05 (Europe/Paris).");
        assertThat(new RecordSentences(Language.ENGLISH).of(passed(null), ZoneId.of("Asia/Tokyo")))
                .hasValue("On 3 May 2021, 18:00 (Asia/Tokyo) attempt a1 was reported as passed.");
    }

    @Test
    @DisplayName("What is absent is left out, and what is there is told")
    void absent() {
        assertThat(english(passed(null))).endsWith("reported as passed.");
        assertThat(english(passed(820))).endsWith("reported as passed, with a score of 820.");
        assertThat(french(passed(820))).endsWith("déclarée réussie, avec un score de 820.");
    }

    @Test
    @DisplayName("A kind of misconduct is told in words")
    void symbolsInWords() {
        FraudFlagRaised flag = new FraudFlagRaised(
                "e", "c", START, "f1", null, "ORACLE", FraudCategory.PROXY_TESTING, FlagSource.PROCTOR, List.of());

        assertThat(english(flag)).endsWith("the proctor raised flag f1: suspected proxy testing.");
        assertThat(french(flag)).endsWith("soupçon : le passage d’un examen par un tiers.");
    }

    @Test
    @DisplayName("A rule is named with its documents and its title in the reader's language")
    void rules() {
        PolicyCatalogue catalogue = PolicyCatalogue.shipped();

        assertThat(new RuleSentences(catalogue, Language.ENGLISH).of("R5"))
                .hasValue("Rule R5 (M14): Passed: no retake.");
        assertThat(new RuleSentences(catalogue, Language.FRENCH).of("R5"))
                .hasValue("Règle R5 (M14) : Examen réussi : pas de reprise.");
        assertThat(new RuleSentences(catalogue, Language.FRENCH).of("none")).isEmpty();
    }

    @Test
    @DisplayName("Every shipped rule has a French title")
    void everyRule() {
        Texts titles = new Texts("rules", Language.FRENCH);

        assertThat(PolicyCatalogue.shipped().rules())
                .allSatisfy(rule -> assertThat(titles.plain(rule.ruleId())).isPresent());
    }

    @Test
    @DisplayName("The language is the one that the reader prefers, else English")
    void language() {
        assertThat(Language.preferred("fr-CA,fr;q=0.9,en;q=0.5")).isEqualTo(Language.FRENCH);
        assertThat(Language.preferred("de, fr;q=0.5")).isEqualTo(Language.FRENCH);
        assertThat(Language.preferred("en-GB, fr;q=0.5")).isEqualTo(Language.ENGLISH);
        assertThat(Language.preferred("de")).isEqualTo(Language.ENGLISH);
        assertThat(Language.preferred(null)).isEqualTo(Language.ENGLISH);
        assertThat(Language.preferred("¿?")).isEqualTo(Language.ENGLISH);
    }

    private static EligibilityDetermined waiting() {
        return EligibilityDetermined.newBuilder()
                .setEventId("e")
                .setCandidateId("c")
                .setOccurredAt(START)
                .setExamId("AZ-104")
                .setStatus(EligibilityStatus.ELIGIBLE_FROM)
                .setEligibleFrom(START.plusSeconds(86_400))
                .setReason(EligibilityReason.WAITING_PERIOD)
                .setPolicyId("microsoft-general")
                .setPolicyVersion("2021-03-31")
                .setAttemptsCounted(1)
                .setAttemptsAllowed(5)
                .setExplanation("")
                .setRuleIds(List.of("R1"))
                .setBasis(List.of("b"))
                .build();
    }

    private static ResultReported passed(Integer score) {
        return ResultReported.newBuilder()
                .setEventId("e")
                .setCandidateId("c")
                .setOccurredAt(START)
                .setAttemptId("a1")
                .setOutcome(Outcome.PASSED)
                .setScore(score)
                .build();
    }

    private static String english(SpecificRecord record) {
        return new RecordSentences(Language.ENGLISH).of(record, ZoneOffset.UTC).orElseThrow();
    }

    private static String french(SpecificRecord record) {
        return new RecordSentences(Language.FRENCH).of(record, ZoneOffset.UTC).orElseThrow();
    }
}
