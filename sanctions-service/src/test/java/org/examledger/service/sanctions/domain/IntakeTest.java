package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.facts.FlagDismissed;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MeasureKind;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.given.Story;
import org.examledger.service.sanctions.domain.intake.Contradictions;
import org.examledger.service.sanctions.domain.intake.ReviewChecks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final Instant AT = Instant.parse(Story.NOTIFIED);
    private static final FlagDismissed DISMISSED = new FlagDismissed("e9", AT, "f1", "reviewer");

    private final ReviewChecks checks = new ReviewChecks(Story.catalogue());

    @Test
    @DisplayName("Meaning 2: an unknown program is a bad value, and the known ones are named")
    void unknownProgram() {
        assertThat(checks.badValue(confirmed("c1", "ACME", permanentBan())))
                .contains("field program is \"ACME\", which is no known program; known are FUN, MICROSOFT, ORACLE");
    }

    @Test
    @DisplayName("Meaning 2: a case left without a measure once the policy is applied is a bad value")
    void withoutMeasure() {
        assertThat(checks.badValue(confirmed("c1", "ORACLE")))
                .contains("field measures is empty and oracle-program, version 2023-01-01, adds none: case c1 needs at"
                        + " least one measure");
        assertThat(checks.badValue(confirmed("c1", "MICROSOFT"))).isEmpty();
        assertThat(checks.badValue(confirmed("c1", "FUN", permanentBan()))).isEmpty();
    }

    @Test
    @DisplayName("Meaning 2: an invalidation names its attempt and a revocation its certification")
    void unnamedTaking() {
        Measure invalidation = new Measure(MeasureKind.RESULT_INVALIDATION, null, "k1", null);
        Measure revocation = new Measure(MeasureKind.CERTIFICATION_REVOCATION, "a1", " ", null);

        assertThat(checks.missingField(confirmed("c1", "ORACLE", permanentBan(), invalidation)))
                .contains("field measures[1].attemptId is blank; a RESULT_INVALIDATION needs it to name what it takes");
        assertThat(checks.missingField(confirmed("c1", "ORACLE", revocation)))
                .contains("field measures[0].certificationId is blank; a CERTIFICATION_REVOCATION needs it to name"
                        + " what it takes");
        assertThat(checks.missingField(confirmed("c1", "ORACLE", permanentBan())))
                .isEmpty();
        assertThat(checks.missingField(confirmed(
                        "c1",
                        "ORACLE",
                        new Measure(MeasureKind.RESULT_INVALIDATION, "a1", null, null),
                        new Measure(MeasureKind.CERTIFICATION_REVOCATION, null, "k1", null))))
                .isEmpty();
    }

    @Test
    @DisplayName("Meaning 2: a second MisconductConfirmed for a caseId contradicts the first, another case does not")
    void secondConfirmation() {
        MisconductConfirmed first = confirmed("c1", "ORACLE", permanentBan());

        assertThat(Contradictions.of(confirmed("c1", "MICROSOFT"), List.of(DISMISSED, first)))
                .contains("caseId c1 has a MisconductConfirmed already; another case needs another caseId");
        assertThat(Contradictions.of(confirmed("c2", "ORACLE", permanentBan()), List.of(first)))
                .isEmpty();
    }

    @Test
    @DisplayName("Meaning 2: dismissals contradict nothing and have nothing to check")
    void dismissals() {
        assertThat(checks.missingField(DISMISSED)).isEmpty();
        assertThat(checks.badValue(DISMISSED)).isEmpty();
        assertThat(Contradictions.of(DISMISSED, List.of(DISMISSED, confirmed("c1", "ORACLE", permanentBan()))))
                .isEmpty();
    }

    private static MisconductConfirmed confirmed(String caseId, String program, Measure... measures) {
        return new MisconductConfirmed(
                "e-" + caseId,
                AT,
                caseId,
                List.of("f1"),
                program,
                MisconductCategory.CHEATING,
                List.of(measures),
                AT,
                ZoneId.of("Europe/Paris"));
    }
}
