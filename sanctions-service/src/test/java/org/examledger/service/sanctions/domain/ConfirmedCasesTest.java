package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.given.Measures.banUntil;
import static org.examledger.service.sanctions.domain.given.Measures.invalidation;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;
import static org.examledger.service.sanctions.domain.given.Measures.retest;
import static org.examledger.service.sanctions.domain.given.Measures.revocation;

import java.util.List;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.given.Story;
import org.examledger.service.sanctions.domain.standing.Standing;
import org.examledger.service.sanctions.domain.standing.Taking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConfirmedCasesTest {
    private static final String DATED = "2026-01-01T00:00:00Z";

    @Test
    @DisplayName("Scenario 13: a flag alone, raised or of the retake policy, sanctions nobody")
    void flagAlone() {
        Story story = new Story()
                .flagged("f1", "MICROSOFT", MisconductCategory.CHEATING, "2025-03-01T09:00:00Z")
                .violated("a1", "2025-03-01T09:00:00Z");

        assertThat(story.sanctions()).isEmpty();
    }

    @Test
    @DisplayName(
            "Scenario 13, S2: for Microsoft a missing ban is added after the case's own measures, and the explanation"
                    + " says so")
    @Tag("S2")
    void missingBanIsAdded() {
        Story story = new Story().confirmed("c1", "MICROSOFT", invalidation("a1"));

        assertThat(story.sanctions()).extracting(Sanction::sanctionId).containsExactly("c1/0", "c1/1");
        Sanction ban = story.sanction("c1/1");
        assertThat(ban.imposed()).isEqualTo(permanentBan());
        assertThat(ban.grounds().ruleIds()).containsExactly("S1", "S2");
        assertThat(ban.grounds().basis()).containsExactly("c1-confirmed-0");
        assertThat(ban.grounds().occurredAt()).isEqualTo(Story.NOTIFIED);
        assertThat(ban.taking()).isEqualTo(new Taking.Nothing());
        assertThat(ban.explanation())
                .isEqualTo("Case c1 against CHEATING, of which the candidate was notified on 2025-03-03T10:00:00Z"
                        + " (zone UTC), asks for no ban. The policy microsoft-program, version 2020-08-11, adds a"
                        + " permanent ban (rule S2 of M20).");
    }

    @Test
    @DisplayName(
            "Meaning 10, S2: for Microsoft a dated ban is made permanent, and the explanation names the case's own end")
    @Tag("S2")
    void datedBanIsMadePermanent() {
        Story story = new Story().confirmed("c1", "MICROSOFT", banUntil(DATED));

        assertThat(story.sanctions()).hasSize(1);
        Sanction ban = story.sanction("c1/0");
        assertThat(ban.until()).isNull();
        assertThat(ban.explanation())
                .contains("asks for a ban from the program until 2026-01-01T00:00:00Z (measure 1 of 1).")
                .endsWith(
                        "The policy microsoft-program, version 2020-08-11, makes the ban permanent (rule S2 of M20).");
    }

    @Test
    @DisplayName("Meaning 10: a Microsoft case without any measure gets the ban")
    void noMeasureAtAll() {
        assertThat(new Story().confirmed("c1", "MICROSOFT").sanction("c1/0").imposed())
                .isEqualTo(permanentBan());
    }

    @Test
    @DisplayName("S6: for Oracle the measures stand as the case names them")
    @Tag("S6")
    void oracleLeavesMeasures() {
        Story story = new Story().confirmed("c1", "ORACLE", banUntil(DATED), revocation("k1"));

        Sanction ban = story.sanction("c1/0");
        assertThat(story.sanctions()).hasSize(2);
        assertThat(ban.until()).isEqualTo(DATED);
        assertThat(ban.policyId()).isEqualTo("oracle-program");
        assertThat(ban.policyVersion()).isEqualTo("2023-01-01");
        assertThat(ban.grounds().ruleIds()).containsExactly("S6");
        assertThat(ban.explanation()).endsWith("leaves it as it is (rule S6 of O).");
    }

    @Test
    @DisplayName("A program that publishes no rules on sanctions cites none")
    void noGrounds() {
        Sanction ban = new Story().confirmed("c1", "FUN", permanentBan()).sanction("c1/0");

        assertThat(ban.grounds().ruleIds()).isEmpty();
        assertThat(ban.explanation()).endsWith("leaves it as it is.");
    }

    @Test
    @DisplayName("Meaning 10: the policy version is the one in force when the candidate was notified")
    void versionInForceAtNotice() {
        Story story = new Story()
                .confirmed("c1", "MICROSOFT", MisconductCategory.CHEATING, List.of(), "2020-08-10T23:59:59.999Z")
                .confirmed("c2", "MICROSOFT", MisconductCategory.CHEATING, List.of(), "2020-08-11T00:00:00Z");

        assertThat(story.sanctions()).extracting(Sanction::policyVersion).containsExactly("2014-07-01", "2020-08-11");
    }

    @Test
    @DisplayName("S1, S3: the kind of misconduct decides on which rules a sanction rests; a retest also on S7")
    @Tag("S1")
    @Tag("S3")
    void rulesByCategory() {
        Story story = new Story()
                .confirmed(
                        "c1",
                        "MICROSOFT",
                        MisconductCategory.STATISTICAL_ANOMALY,
                        List.of(),
                        Story.NOTIFIED,
                        retest("a1"))
                .confirmed(
                        "c2",
                        "ORACLE",
                        MisconductCategory.RETAKE_POLICY_VIOLATION,
                        List.of(),
                        Story.NOTIFIED,
                        retest("a1"));

        assertThat(story.sanction("c1/0").grounds().ruleIds()).containsExactly("S1", "S2", "S3", "S7");
        assertThat(story.sanction("c1/1").grounds().ruleIds()).containsExactly("S1", "S2", "S3");
        assertThat(story.sanction("c2/0").grounds().ruleIds()).containsExactly("S5", "S6");
    }

    @Test
    @DisplayName(
            "Meaning 3: a measure on an unknown attempt or certification, in a case on unknown flags, is imposed like"
                    + " any other")
    void unknownReferents() {
        Measure[] measures = {invalidation("a9"), revocation("k9")};
        Story story = new Story()
                .confirmed("c1", "ORACLE", MisconductCategory.CHEATING, List.of("f9"), Story.NOTIFIED, measures);

        assertThat(story.sanction("c1/0").taking()).isEqualTo(new Taking.Result("a9"));
        assertThat(story.sanction("c1/1").taking()).isInstanceOf(Taking.Certification.class);
        assertThat(story.sanctions()).allMatch(sanction -> sanction.standing() instanceof Standing.AsImposed);
        assertThat(story.concluded().waiting()).isEmpty();
    }

    @Test
    @DisplayName("Meaning 1: a case rests on its confirmation alone, whether its flags are known or not")
    void flagsDoNotMatter() {
        Story alone = new Story()
                .confirmed("c1", "ORACLE", MisconductCategory.CHEATING, List.of("f1"), Story.NOTIFIED, permanentBan());
        List<Sanction> without = alone.sanctions();

        Story with = alone.flagged("f1", "ORACLE", MisconductCategory.CHEATING, "2025-04-01T00:00:00Z");

        assertThat(with.sanctions()).isEqualTo(without);
    }
}
