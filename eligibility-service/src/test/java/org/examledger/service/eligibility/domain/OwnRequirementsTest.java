package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.examledger.service.eligibility.domain.given.Story;
import org.examledger.service.eligibility.domain.given.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements that change otherwise than those of the examples: 77-725 takes the place of 98-364 on 2014-11-30. */
class OwnRequirementsTest {
    private static final String KEEP = "changedRequirement: {holders: KEEP}";

    @TempDir
    Path directory;

    private Story story(String change) {
        return Story.under(Written.policies(directory, """
                certifications:
                  - certification: OWN
                    program: MICROSOFT
                    versions:
                      - date: 2014-07-01
                        document: M14
                        requires: {allOf: [70-410, 98-364]}
                      - date: 2014-11-30
                        document: M14
                        requires: {allOf: [70-410, 77-725]}
                        %s
                """.formatted(change)))
                .passes("a1", "70-410", "2014-08-01T09:00:00Z");
    }

    @Test
    @Tag("C7")
    @DisplayName("C7: where holders keep it, it is held when the time is over, and no time runs for them")
    void kept() {
        Story story = story(KEEP).passes("a2", "98-364", "2014-09-01T09:00:00Z");

        assertThat(story.standing("2016-01-01T00:00:00Z").status()).isEqualTo(CertificationStatus.HELD);
        assertThat(story.concluded().requirementClocks())
                .singleElement()
                .satisfies(requirement -> assertThat(requirement.runs()).isFalse());
    }

    @Test
    @Tag("C7")
    @DisplayName("C7: where holders keep it, revoking it makes nothing needless that never was asked for")
    void keptUntilRevoked() {
        Story story = story(KEEP)
                .passes("a2", "98-364", "2014-09-01T09:00:00Z")
                .revoked("OWN/a2", "s1", true, "2014-12-15T09:00:00Z");

        assertThat(story.concluded().requirementClocks()).singleElement().satisfies(requirement -> {
            assertThat(requirement.runs()).isFalse();
            assertThat(requirement.clock().needlessFrom()).isEmpty();
        });
    }

    @Test
    @Tag("C7")
    @DisplayName("C7: where holders keep it, who is on the way is done by the requirement before as well")
    void doneByTheRequirementBefore() {
        Story story = story(KEEP).passes("a2", "98-364", "2014-12-10T09:00:00Z");

        assertThat(story.concluded().requirementClocks()).singleElement().satisfies(requirement -> {
            assertThat(requirement.runs()).isTrue();
            assertThat(requirement.clock().doneAt()).contains(Instant.parse("2014-12-10T09:00:00Z"));
        });
    }

    @ParameterizedTest
    @DisplayName(
            "Where no time is given, the requirement before can be met to the date of the change, and no time runs")
    @CsvSource({"2014-11-29T23:59:59.999Z, 1", "2014-11-30T00:00:00Z, 0"})
    void noTimeGiven(String start, int obtained) {
        Story story = story("").passes("a2", "98-364", start);

        assertThat(certificationsNamed("OWN", story)).isEqualTo(obtained);
        assertThat(story.concluded().requirementClocks()).isEmpty();
    }

    private static long certificationsNamed(String certification, Story story) {
        return story.certifications().stream()
                .filter(held -> held.certification().equals(certification))
                .count();
    }
}
