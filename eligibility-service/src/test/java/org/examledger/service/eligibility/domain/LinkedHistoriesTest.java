package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.facts.CandidatesLinked;
import org.examledger.service.eligibility.domain.facts.CandidatesUnlinked;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.examledger.service.eligibility.domain.identity.OwnedId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule S5: the facts of linked candidate ids count together; what follows is concluded for each by its own sittings. */
@Tag("S5")
class LinkedHistoriesTest {
    private static final PolicyCatalogue MICROSOFT_2014 = Examples.policies("microsoft-2014");
    private static final Instant LINKED = Instant.parse("2021-01-01T00:00:00Z");

    private static String own(String id) {
        return OwnedId.of("candidate", id);
    }

    private static String others(String id) {
        return OwnedId.of("twin", id);
    }

    private static Story linked(Story story) {
        return story.add(new CandidatesLinked(own("linked"), LINKED, own("link"), "candidate", "twin"));
    }

    private static Story linked() {
        return linked(new Story());
    }

    private static Story unlinked(Story story, String at) {
        return story.add(new CandidatesUnlinked(own("unlinked"), Instant.parse(at), own("link")));
    }

    @Test
    @DisplayName("S5: the answer counts the sittings of both, names both, and rests on the link")
    void countTogether() {
        Story story = linked().fails(others("b1"), "AZ-104", "2021-05-03T09:00:00Z")
                .fails(own("a1"), "AZ-104", "2021-05-05T09:00:00Z");

        Determination answer = story.eligibility("AZ-104");
        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2021-05-19T09:00:00Z", Reason.WAITING_PERIOD));
        assertThat(answer.consideredCandidateIds()).containsExactly("candidate", "twin");
        assertThat(answer.ruleIds()).containsExactly("R2", "S5");
        assertThat(answer.explanation())
                .endsWith(" The facts of the linked candidate ids candidate, twin count together (rule S5).");
        assertThat(answer.basis()).startsWith("linked").hasSize(5);
    }

    @Test
    @DisplayName("S5: a link that was undone is as if it had never been, and bears on the answer all the same")
    void undone() {
        Story story = unlinked(linked(), "2021-02-01T00:00:00Z").fails(own("a1"), "AZ-104", "2021-05-05T09:00:00Z");

        Determination answer = story.eligibility("AZ-104");
        assertThat(answer.consideredCandidateIds()).isEmpty();
        assertThat(answer.ruleIds()).containsExactly("R1");
        assertThat(answer.explanation()).doesNotContain("linked");
        assertThat(answer.basis()).startsWith("linked", "unlinked").hasSize(4);
    }

    @Test
    @DisplayName("S5: a violation is that of the id that sat, and rests on the link")
    void violations() {
        Story story = linked().fails(others("b1"), "AZ-104", "2021-05-03T09:00:00Z")
                .fails(own("a1"), "AZ-104", "2021-05-03T19:00:00Z")
                .fails(others("b2"), "AZ-104", "2021-05-04T09:00:00Z");

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.attemptId()).isEqualTo("a1");
            assertThat(violation.ruleIds()).containsExactly("R1", "S5");
            assertThat(violation.basis())
                    .containsExactly("linked", "b1-started", OwnedId.plain(reported(story, 2)), "a1-started");
        });
    }

    @Test
    @DisplayName("S5: a certification is that of the id whose sitting completed it")
    void certifications() {
        Story story = linked().passes(others("b1"), "AZ-104", "2021-05-03T09:00:00Z")
                .passes(own("a1"), "AZ-900", "2021-05-05T09:00:00Z");

        assertThat(story.certifications())
                .extracting(HeldCertification::certification)
                .containsExactly("AZURE-FUNDAMENTALS");
        assertThat(story.standings("2021-06-01T00:00:00Z"))
                .extracting(CertificationStanding::certification)
                .containsExactly("AZURE-FUNDAMENTALS");
    }

    @Test
    @DisplayName("S5: the undoing of a link corrects what was said of the expiry")
    void expiryCorrected() {
        Story story = unlinked(linked(), "2022-07-01T00:00:00Z").passes(own("a1"), "AZ-104", "2021-05-03T09:00:00Z");

        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.expiresAt()).isEqualTo(held.awardedExpiresAt());
            assertThat(held.renewal()).isNotNull();
            assertThat(held.renewal().ruleIds()).containsExactly("C4");
            assertThat(held.renewal().basis()).contains("unlinked");
        });
    }

    @Test
    @DisplayName("S5: a result that waits for its start waits with the id that it was reported with")
    void waiting() {
        Story story = linked().reported(others("b1"), Outcome.PASSED, "2021-05-03T09:00:00Z")
                .reported(own("a1"), Outcome.PASSED, "2021-05-03T09:00:00Z");

        assertThat(story.concluded().waiting())
                .extracting(WaitingFact::waitsFor)
                .containsExactly("a1");
    }

    @Test
    @Tag("C7")
    @DisplayName("S5, C7: the time to meet a changed requirement runs for the id that began, by the passes of both")
    void requirementClocks() {
        Story twins = linked(Story.under(MICROSOFT_2014)).passes(others("b1"), "70-410", "2014-08-01T09:00:00Z");
        assertThat(twins.concluded().requirementClocks()).isEmpty();

        twins.passes(own("a1"), "70-246", "2014-09-01T09:00:00Z");
        assertThat(twins.concluded().requirementClocks())
                .singleElement()
                .satisfies(requirement -> assertThat(requirement.clock().startedBy())
                        .extracting(fact -> fact.eventId().split("-")[0])
                        .isEqualTo(List.of("b1", "b1", "a1", "a1")));
    }

    private static String reported(Story story, int place) {
        return story.facts().get(place).eventId();
    }
}
