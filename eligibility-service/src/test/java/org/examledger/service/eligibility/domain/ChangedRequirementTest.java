package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Optional;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.certifications.CertificationCourse;
import org.examledger.service.eligibility.domain.certifications.SaidStanding;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule C7: MCSE-PRIVATE-CLOUD asks for 70-247 in place of 70-246 from 2014-11-30, to be followed by the end of 2015-02-28. */
@Tag("C7")
class ChangedRequirementTest {
    private static final PolicyCatalogue MICROSOFT_2014 = Examples.policies("microsoft-2014");

    private static Story story() {
        return Story.under(MICROSOFT_2014).passes("a1", "70-410", "2014-08-01T09:00:00Z");
    }

    @ParameterizedTest
    @DisplayName("C7: the requirement before can be met until the time to comply is over, and not at that instant")
    @CsvSource({"2014-11-29T23:59:59.999Z, true", "2015-02-28T23:59:59.999Z, true", "2015-03-01T00:00:00Z, false"})
    void byTheRequirementBefore(String start, boolean obtained) {
        Story story = story().passes("a2", "70-246", start);

        assertThat(story.certifications()).hasSize(obtained ? 1 : 0);
    }

    @ParameterizedTest
    @DisplayName("C7: the changed requirement can be met from the date of its version on")
    @CsvSource({"2014-11-29T23:59:59.999Z, false", "2014-11-30T00:00:00Z, true", "2016-01-01T00:00:00Z, true"})
    void byTheChangedRequirement(String start, boolean obtained) {
        Story story = story().passes("a2", "70-247", start);

        assertThat(story.certifications()).hasSize(obtained ? 1 : 0);
        assertThat(story.standings("2016-06-01T00:00:00Z"))
                .allSatisfy(standing -> assertThat(standing.policyVersion()).isEqualTo("2014-11-30"));
    }

    @ParameterizedTest
    @DisplayName(
            "C7: who holds it by the requirement before is inactive when the time is over, until the changed one is met")
    @CsvSource({
        "2015-02-28T23:59:59.999Z, HELD, 2014-09-01T09:00:00Z",
        "2015-03-01T00:00:00Z, INACTIVE, 2015-03-01T00:00:00Z"
    })
    void inactive(String now, CertificationStatus status, String since) {
        CertificationStanding standing =
                story().passes("a2", "70-246", "2014-09-01T09:00:00Z").standing(now);

        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.since()).isEqualTo(since);
        assertThat(standing.ruleIds()).containsExactly(status == CertificationStatus.HELD ? "C5" : "C7");
    }

    @Test
    @DisplayName("C7: who complies in time stays active")
    void complied() {
        Story story = story().passes("a2", "70-246", "2014-09-01T09:00:00Z")
                .passes("a3", "70-247", "2015-02-28T23:59:59.999Z");

        assertThat(story.standing("2016-01-01T00:00:00Z").status()).isEqualTo(CertificationStatus.HELD);
        assertThat(story.certifications()).hasSize(1);
    }

    @Test
    @DisplayName("C7: who complies late is active again from then on")
    void compliedLate() {
        Story story =
                story().passes("a2", "70-246", "2014-09-01T09:00:00Z").passes("a3", "70-247", "2015-05-01T09:00:00Z");

        assertThat(story.standing("2016-01-01T00:00:00Z"))
                .extracting(
                        CertificationStanding::status,
                        standing -> standing.since().toString())
                .containsExactly(CertificationStatus.HELD, "2015-05-01T09:00:00Z");
        assertThat(story.standing("2017-09-01T09:00:00Z").status()).isEqualTo(CertificationStatus.INACTIVE);
    }

    @Test
    @DisplayName(
            "Without a time nothing has ended but what was said to have ended; a clock set back takes nothing back")
    void withoutATime() {
        CertificationCourse course = story().passes("a2", "70-246", "2014-09-01T09:00:00Z")
                .concluded()
                .courses()
                .getFirst();
        Instant due = Instant.parse("2015-03-01T00:00:00Z");
        Optional<SaidStanding> inactive = Optional.of(new SaidStanding(CertificationStatus.INACTIVE, due));
        Optional<SaidStanding> otherwise =
                Optional.of(new SaidStanding(CertificationStatus.INACTIVE, due.plusMillis(1)));

        assertThat(course.at(Optional.empty(), Optional.empty()).status()).isEqualTo(CertificationStatus.HELD);
        assertThat(course.at(Optional.empty(), inactive))
                .extracting(
                        CertificationStanding::status, CertificationStanding::since, CertificationStanding::occurredAt)
                .containsExactly(CertificationStatus.INACTIVE, due, due);
        assertThat(course.at(Optional.of(due.minusMillis(1)), inactive).status())
                .isEqualTo(CertificationStatus.INACTIVE);
        assertThat(course.at(Optional.empty(), otherwise).status()).isEqualTo(CertificationStatus.HELD);
        assertThat(tuple(
                        course.nextDue(Optional.empty(), Optional.empty()),
                        course.nextDue(Optional.of(due), Optional.empty())))
                .isEqualTo(tuple(Optional.of(due), Optional.empty()));
    }
}
