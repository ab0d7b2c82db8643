package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.given.Answer.eligibleFrom;

import java.nio.file.Path;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.examledger.service.eligibility.domain.given.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that no example has, and until when they keep an exam from being sat again (R6). */
class OwnTermsTest {
    @TempDir
    Path directory;

    private Story certifying(String version) {
        return Story.under(Written.policies(directory, """
                certifications:
                  - certification: OWN
                    program: MICROSOFT
                    versions:
                %s
                """.formatted(version.indent(6))));
    }

    private Story recertifiedByAnother(String otherwise) {
        return certifying("""
                - date: 2020-08-11
                  document: M20
                  requires: 70-410
                  validity: {term: P2Y, rule: C4}
                  recertification: {by: [98-364], adds: SAME_TERM, otherwise: %s, rule: C5, document: M14}
                """.formatted(otherwise)).passes("a1", "70-410", "2021-05-01T09:00:00Z");
    }

    private Story endlessFirst() {
        return certifying("""
                - date: 2014-07-01
                  document: M14
                  requires: 98-364
                - date: 2020-08-11
                  document: M20
                  requires: 98-364
                  validity: {term: P2Y, rule: C4}
                  recertification: {by: [70-410], adds: SAME_TERM, otherwise: EXPIRES, rule: C4}
                """)
                .passes("a1", "98-364", "2015-05-01T09:00:00Z")
                .passes("a2", "70-410", "2021-05-01T09:00:00Z");
    }

    @ParameterizedTest
    @DisplayName("The rule of the recertification decides where it says what becomes of the certification, else not")
    @CsvSource({"INACTIVE, INACTIVE, C4 C5", "EXPIRES, EXPIRED, C4"})
    void lapseRules(String otherwise, CertificationStatus status, String ruleIds) {
        CertificationStanding standing = recertifiedByAnother(otherwise).standing("2023-05-01T09:00:00Z");

        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.ruleIds()).containsExactly(ruleIds.split(" "));
    }

    @Test
    @Tag("R6")
    @DisplayName("R6: a pass of another exam that keeps the certification keeps its exam from being sat again")
    void keptByAnother() {
        Story story = recertifiedByAnother("EXPIRES").passes("b1", "98-364", "2022-05-01T09:00:00Z");

        Determination answer = story.eligibility("70-410");
        assertThat(Answer.of(answer)).isEqualTo(eligibleFrom("2024-05-01T09:00:00Z", Reason.ALREADY_PASSED));
        assertThat(answer.basis()).containsExactly("a1-started", "a1-reported-1", "b1-started", "b1-reported-3");
    }

    @ParameterizedTest
    @Tag("R6")
    @DisplayName("R6: it keeps it so only while the certification is held: one at the end of the term does not")
    @CsvSource({
        "2023-05-01T08:59:59.999Z, 2025-05-01T08:59:59.999Z",
        "2023-05-01T09:00:00Z, 2023-05-01T09:00:00Z",
        "2023-08-01T09:00:00Z, 2023-05-01T09:00:00Z"
    })
    void whileHeld(String start, String from) {
        Story story = recertifiedByAnother("INACTIVE").passes("b1", "98-364", start);

        assertThat(story.answer("70-410")).isEqualTo(eligibleFrom(from, Reason.ALREADY_PASSED));
    }

    @Test
    @DisplayName("What never expires goes on so, whatever term a later version gives")
    void neverExpires() {
        HeldCertification held = endlessFirst().certifications().getFirst();

        assertThat(held.completingAttemptId()).isEqualTo("a1");
        assertThat(held.expiresAt()).isNull();
        assertThat(endlessFirst().standing("2031-01-01T00:00:00Z").status()).isEqualTo(CertificationStatus.HELD);
    }

    @Test
    @Tag("R6")
    @DisplayName(
            "R6: a pass that recertifies blocks its exam for the term of its own, whatever the award before it gave")
    void blocksByItsOwnTerm() {
        assertThat(endlessFirst().answer("70-410"))
                .isEqualTo(eligibleFrom("2023-05-01T09:00:00Z", Reason.ALREADY_PASSED));
    }

    @ParameterizedTest
    @Tag("R6")
    @DisplayName(
            "R6: where one pass gives several certifications, the one that ends last blocks; one without end for good")
    @CsvSource({
        "'validity: {term: P3Y, rule: C4}', 2024-05-03T09:00:00Z",
        "'validity: {term: P1Y, rule: C4}', 2023-05-03T09:00:00Z",
        "'', never"
    })
    void severalCertifications(String validity, String from) {
        Story story = certifying("""
                - date: 2020-08-11
                  document: M20
                  requires: AZ-104
                  %s
                """.formatted(validity)).passes("a1", "AZ-104", "2021-05-03T09:00:00Z");

        assertThat(story.answer("AZ-104"))
                .isEqualTo(
                        from.equals("never")
                                ? Answer.notEligible(Reason.ALREADY_PASSED)
                                : eligibleFrom(from, Reason.ALREADY_PASSED));
    }
}
