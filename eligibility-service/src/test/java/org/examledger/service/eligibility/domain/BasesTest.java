package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.facts.Waives;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Conclusions rest on the facts that bear on them, and on no others. */
class BasesTest {
    private static final PolicyCatalogue MICROSOFT_2014 = Examples.policies("microsoft-2014");

    private static Story story() {
        return Story.under(MICROSOFT_2014);
    }

    @Test
    @Tag("R5")
    @DisplayName(
            "R5: where a pass blocks for good, passes of other exams of its certification do not bear on the answer")
    void blockedForGood() {
        Story story =
                story().passes("a1", "70-496", "2015-01-10T09:00:00Z").passes("b1", "70-498", "2015-02-10T09:00:00Z");

        assertThat(story.eligibility("70-496").basis()).containsExactly("a1-started", "a1-reported-1");
    }

    @Test
    @Tag("R6")
    @DisplayName("R6: passes towards certifications that the exam has no part in do not bear on the answer")
    void otherCertifications() {
        Story story =
                story().passes("a1", "AZ-104", "2021-05-03T09:00:00Z").passes("b1", "70-496", "2021-06-03T09:00:00Z");

        assertThat(story.eligibility("AZ-104").basis()).containsExactly("a1-started", "a1-reported-1");
    }

    @Test
    @Tag("R6")
    @DisplayName("R6: a sitting is judged without the certification that a later pass completed")
    void completedLater() {
        Story story = story().passes("a1", "AZ-300", "2021-05-01T09:00:00Z")
                .fails("a2", "AZ-300", "2021-05-15T09:00:00Z")
                .passes("b1", "AZ-301", "2021-06-01T09:00:00Z");

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.eligibleFrom()).isNull();
            assertThat(violation.basis()).containsExactly("a1-started", "a1-reported-1", "a2-started");
        });
    }

    @Test
    @Tag("R6")
    @DisplayName(
            "R6: what was done to the certification of a pass does not bear on whether its own sitting was allowed")
    void ownRevocation() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("a2", "AZ-104", "2021-06-01T09:00:00Z")
                .revoked("AZURE-ADMINISTRATOR/a2", "s1", "2021-07-01T09:00:00Z");

        assertThat(story.violations())
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.basis()).containsExactly("a1-started", "a1-reported-1", "a2-started"));
    }

    @Test
    @DisplayName("That it was taken away later does not bear on the award of a certification")
    void awardBeforeItsRevocation() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .revoked("AZURE-ADMINISTRATOR/a1", "s1", "2021-07-01T09:00:00Z");

        assertThat(story.certifications())
                .singleElement()
                .satisfies(held -> assertThat(held.basis()).containsExactly("a1-started", "a1-reported-1"));
    }

    @Test
    @DisplayName("That an exception was granted for a sitting does not bear on what its pass gave")
    void awardWithoutExceptions() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .granted("r1", "AZ-104", "a1", Waives.WAIT, "2021-06-01T09:00:00Z");

        assertThat(story.certifications())
                .singleElement()
                .satisfies(held -> assertThat(held.basis()).containsExactly("a1-started", "a1-reported-1"));
        assertThat(story.eligibility("AZ-104").basis()).contains("r1-granted-2");
    }

    @Test
    @DisplayName("A certification taken back, of several that its last exam counts for, rests on its own exams")
    void takenBack() {
        Story story = story().passes("a1", "70-246", "2014-07-10T09:00:00Z")
                .passes("b1", "70-413", "2014-07-11T09:00:00Z")
                .passes("c1", "70-410", "2014-08-01T09:00:00Z")
                .corrected("c1", Outcome.FAILED, "2014-08-02T09:00:00Z");
        WithdrawalGrounds grounds = new WithdrawalGrounds(MICROSOFT_2014, Story.IDS);

        assertThat(grounds.ofCertification("candidate", story.facts(), "MCSE-SERVER-INFRASTRUCTURE", "c1"))
                .map(Grounds::basis)
                .hasValueSatisfying(basis -> assertThat(basis)
                        .containsExactly(
                                "b1-started", "b1-reported-3", "c1-started", "c1-reported-5", "c1-corrected-6"));
        assertThat(grounds.ofCertification("candidate", story.facts(), "NO-SUCH-CERTIFICATION", "c1"))
                .isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName("A revocation announces no renewal where none is possible")
    void revokedWithoutRecertification() {
        Story architect = story().passes("a1", "AZ-300", "2021-05-01T09:00:00Z")
                .passes("a2", "AZ-301", "2021-06-01T09:00:00Z")
                .revoked("AZURE-SOLUTIONS-ARCHITECT/a2", "s1", "2021-07-01T09:00:00Z");

        assertThat(architect.certifications())
                .singleElement()
                .satisfies(held -> assertThat(held.renewal()).isNull());
    }

    @Test
    @Tag("C7")
    @DisplayName(
            "C7: a pass of an exam that the requirement does not name completes nothing that was met before it began")
    void notNamed() {
        Story story = story().passes("a1", "70-410", "2014-08-01T09:00:00Z")
                .passes("a2", "70-247", "2014-08-02T09:00:00Z")
                .passes("a3", "70-981", "2014-12-01T09:00:00Z");

        assertThat(story.certifications()).isEmpty();
    }
}
