package org.examledger.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefusal;
import org.examledger.appeals.AppealRefused;
import org.examledger.revocations.CertificationRevoked;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.revocations.RevocationReopened;
import org.examledger.sanctions.SanctionLifted;
import org.junit.jupiter.api.Test;

class CaseFindingsTest {

    private static final Instant NOW = Instant.parse("2025-07-05T12:00:00Z");
    private static final List<String> RULES = List.of("P1");
    private static final List<String> BASIS = List.of("e1");

    private final CaseFindings findings = new CaseFindings();

    @Test
    void of_a_refusal_and_a_filing_of_the_same_appeal_the_last_stands() {
        findings.take("C-1", refused("a1"));
        findings.take("C-2", refused("a1"));
        assertThat(findings.refusals().entries()).containsExactly(Map.entry("UNKNOWN_CASE", 2L));
        findings.take("C-1", new AppealFiled("e2", "C-1", NOW, "a1", "case-1", true, List.of(), RULES, BASIS));
        assertThat(findings.refusals().total()).isEqualTo(1);
        assertThat(findings.appeals().entries())
                .containsExactly(Map.entry("filed, complete", 1L), Map.entry("refused", 1L));
    }

    @Test
    void a_revocation_stands_as_the_last_word_about_it() {
        findings.take("C-1", new CertificationRevoked("e1", "C-1", NOW, "c1", "s1", false, RULES, BASIS));
        assertThat(findings.revocations().of("not final")).isEqualTo(1);
        findings.take("C-1", new RevocationFinalized("e2", "C-1", NOW, "c1", "s1", RULES, BASIS));
        assertThat(findings.revocations().of("final")).isEqualTo(1);
        findings.take("C-1", new RevocationReopened("e3", "C-1", NOW, "c1", "s1", RULES, BASIS));
        assertThat(findings.revocations().entries()).containsExactly(Map.entry("not final", 1L));
    }

    @Test
    void a_sanction_that_was_lifted_does_not_stand() {
        findings.take("C-1", StoryTest.banned("e1", List.of("e0")));
        assertThat(findings.sanctions().entries()).containsExactly(Map.entry("MICROSOFT, BAN", 1L));
        findings.take("C-1", new SanctionLifted("e2", "C-1", NOW, "s1", "case-1", RULES, BASIS));
        assertThat(findings.sanctions().total()).isZero();
    }

    private static AppealRefused refused(String appealId) {
        return new AppealRefused("e1", "C-1", NOW, appealId, "case-1", AppealRefusal.UNKNOWN_CASE, RULES, BASIS);
    }
}
