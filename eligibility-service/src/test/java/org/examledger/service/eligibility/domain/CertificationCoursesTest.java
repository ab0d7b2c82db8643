package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

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

/** How certifications go on with the time, and what that rests on. */
class CertificationCoursesTest {
    private static final PolicyCatalogue MICROSOFT_2014 = Examples.policies("microsoft-2014");
    private static final PolicyCatalogue BETA = Examples.policies("microsoft-beta");
    private static final String ID = "AZURE-ADMINISTRATOR/a1";

    private static Story administrator() {
        return new Story().passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
    }

    private static Story appLifecycle() {
        return Story.under(MICROSOFT_2014)
                .passes("a1", "70-496", "2015-01-10T09:00:00Z")
                .passes("a2", "70-498", "2015-02-10T09:00:00Z")
                .passes("a3", "70-497", "2015-03-31T09:00:00Z");
    }

    private static CertificationCourse course(Story story) {
        return story.concluded().courses().getFirst();
    }

    private static Optional<Instant> at(String instant) {
        return Optional.of(Instant.parse(instant));
    }

    @ParameterizedTest
    @Tag("R9")
    @DisplayName("R9: a pass in the beta period obtains the certification when the exam is released, and not before")
    @CsvSource({"2021-06-30T23:59:59.999Z, false", "2021-07-01T00:00:00Z, true"})
    void obtainedAtTheRelease(String now, boolean obtained) {
        CertificationCourse course = course(Story.under(BETA).passes("a1", "AZ-720", "2021-05-10T09:00:00Z"));

        assertThat(course.obtained(at(now), Optional.empty())).isEqualTo(obtained);
        assertThat(course.obtained(Optional.empty(), Optional.empty())).isFalse();
    }

    @Test
    @Tag("R9")
    @DisplayName(
            "R9: a clock that goes back takes nothing back; and a fact from after the release shows that it has come")
    void obtainedAllTheSame() {
        Instant release = Instant.parse("2021-07-01T00:00:00Z");
        Optional<SaidStanding> said = Optional.of(new SaidStanding(CertificationStatus.HELD, release));
        Story story = Story.under(BETA).passes("a1", "AZ-720", "2021-05-10T09:00:00Z");
        assertThat(course(story).obtained(at("2021-06-01T00:00:00Z"), said)).isTrue();

        story.revoked("AZURE-SUPPORT-SPECIALTY/a1", "s1", "2021-07-01T00:00:00Z");
        assertThat(course(story).obtained(Optional.empty(), Optional.empty())).isTrue();
    }

    @Test
    @DisplayName("Time alone does not change what is suspended, but for its expiry; nor what is revoked for good")
    void dueWhileSuspended() {
        Story inactive = appLifecycle().revoked("MCSD-APPLICATION-LIFECYCLE/a3", "s1", "2015-06-01T09:00:00Z");
        assertThat(course(inactive).nextDue(Optional.empty(), Optional.empty())).isEmpty();

        Story expiring = administrator().revoked(ID, "s1", "2021-06-01T09:00:00Z");
        assertThat(course(expiring).nextDue(Optional.empty(), Optional.empty())).isEqualTo(at("2023-05-03T09:00:00Z"));

        Story revoked = administrator().revoked(ID, "s1", true, "2021-06-01T09:00:00Z");
        assertThat(course(revoked).nextDue(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("Held, it is so since facts came of it; expired, since the time came")
    void occurred() {
        assertThat(administrator().standing("2022-01-01T00:00:00Z").occurredAt())
                .isEqualTo("2021-05-03T10:00:00Z");
        assertThat(administrator().standing("2024-01-01T00:00:00Z").occurredAt())
                .isEqualTo("2023-05-03T09:00:00Z");
    }

    @Test
    @Tag("C4")
    @DisplayName("C4: what an exam gives by itself has no dated requirement to name")
    void noVersion() {
        CertificationStanding standing = administrator().standing("2022-01-01T00:00:00Z");

        assertThat(standing.policyVersion()).isNull();
        assertThat(standing.explanation()).endsWith("is held until 2023-05-03T09:00:00Z (rule C4).");
    }

    @Test
    @Tag("C5")
    @DisplayName("C5: recertified at the very instant of its end it has been held throughout")
    void recertifiedAtTheEnd() {
        Story story = appLifecycle().passes("r1", "70-499", "2017-03-31T09:00:00Z");

        CertificationStanding standing = story.standing("2018-01-01T00:00:00Z");
        assertThat(standing.status()).isEqualTo(CertificationStatus.HELD);
        assertThat(standing.since()).isEqualTo("2015-03-31T09:00:00Z");
    }

    @Test
    @Tag("C4")
    @DisplayName("C4: obtained anew, the earlier one rests on its own passes and renewals alone")
    void obtainedAnew() {
        Story story = administrator()
                .passes("a2", "AZ-104", "2022-05-03T09:00:00Z")
                .passes("a3", "AZ-104", "2024-06-01T09:00:00Z");
        String[] own = {"a1-started", "a1-reported-1", "a2-started", "a2-reported-3"};

        HeldCertification first = story.certifications().getFirst();
        assertThat(first.renewal()).isNotNull();
        assertThat(first.renewal().basis()).containsExactly(own);
        assertThat(story.standings("2022-06-01T00:00:00Z").getFirst().basis()).containsExactly(own);
        assertThat(story.eligibility("AZ-104").windowStart()).isEqualTo("2024-06-01T09:00:00Z");
    }

    @Test
    @Tag("C5")
    @DisplayName("C5: a pass of an exam that was required already renews nothing, and no renewal is told of")
    void noRenewal() {
        Story story = appLifecycle().passes("a4", "70-496", "2016-06-01T09:00:00Z");

        assertThat(story.certifications().getFirst().renewal()).isNull();
    }
}
