package org.examledger.service.attempts.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.STATUS_NOT_VERIFIED;
import static org.examledger.service.attempts.domain.facts.Capacity.FACULTY;
import static org.examledger.service.attempts.domain.facts.Capacity.STUDENT;
import static org.examledger.service.attempts.domain.given.Story.as;
import static org.examledger.service.attempts.domain.given.Story.at;

import java.util.List;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A6")
class StudentStatusTest {
    private static final String VERIFIED = "2020-05-10T09:00:00+02:00";

    @ParameterizedTest
    @CsvSource({
        "2020-05-10T09:00:00+02:00, true",
        "2021-05-10T08:59:59.999+02:00, true",
        "2021-05-10T09:00:00+02:00, false",
        "2020-05-10T08:59:59.999+02:00, false"
    })
    @DisplayName("A status lasts 12 months from its verification; the sitting starts within them")
    void twelveMonths(String appointment, boolean allowed) {
        assertThat(booked(verified(), appointment).refusal().isEmpty()).isEqualTo(allowed);
    }

    @Test
    @DisplayName("The refusal names the time in which the status lasts")
    void named() {
        Story story = booked(verified(), "2021-06-01T09:00:00+02:00");

        assertThat(story.refusal()).contains(STATUS_NOT_VERIFIED);
        assertThat(story.refused().ruleIds()).containsExactly("A6");
        assertThat(story.refused().objection().earliestAt()).isEqualTo(at(VERIFIED));
        assertThat(story.refused().objection().latestAt()).isEqualTo(at("2021-05-10T08:59:59.999+02:00"));
    }

    @Test
    @DisplayName("Who books as student needs a status as student; who books on the ordinary terms needs none")
    void capacity() {
        String appointment = "2020-06-10T09:00:00+02:00";

        assertThat(booked(new Story(), appointment).refusal()).contains(STATUS_NOT_VERIFIED);
        assertThat(booked(new Story().isVerified("v1", FACULTY, VERIFIED), appointment)
                        .refusal())
                .contains(STATUS_NOT_VERIFIED);
        assertThat(new Story().books("a1", "98-364", VERIFIED, appointment).refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("A status that is disproved never lasted; a second verification does")
    void disproved() {
        Story story = booked(verified(), "2020-06-10T09:00:00+02:00").isDisproved("v1", "2020-07-01T09:00:00+02:00");
        assertThat(story.refusal()).contains(STATUS_NOT_VERIFIED);

        assertThat(story.isVerified("v2", STUDENT, "2020-06-01T09:00:00+02:00").refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("A sitting that rests on a disproved status is named, until another verification carries it")
    void sitting() {
        Story story = booked(verified(), "2020-06-10T09:00:00+02:00").sits("a1", "98-364", "2020-06-10T09:00:00+02:00");
        assertThat(sittings(story)).extracting(StudentSitting::isDisproved).containsExactly(false);

        story.isDisproved("v1", "2020-07-01T09:00:00+02:00");
        assertThat(sittings(story)).singleElement().satisfies(sitting -> {
            assertThat(sitting.isDisproved()).isTrue();
            assertThat(sitting.attemptId()).isEqualTo("a1");
            assertThat(sitting.terms().program()).isEqualTo("MICROSOFT");
            assertThat(sitting.explanation())
                    .isEqualTo(
                            "The status with which attempt a1 at 98-364 was booked is disproved: its results are cancelled,"
                                    + " without refund (rule A6; policy of 2014-07-01, document M14).");
        });

        story.isVerified("v2", STUDENT, "2020-06-01T09:00:00+02:00");
        assertThat(sittings(story)).extracting(StudentSitting::isDisproved).containsExactly(false);
    }

    @Test
    @DisplayName("A sitting that never rested on a verified status is not disproved")
    void neverVerified() {
        assertThat(sittings(booked(verified(), "2021-06-10T09:00:00+02:00")
                        .sits("a1", "98-364", "2021-06-10T09:00:00+02:00")
                        .isDisproved("v1", "2021-07-01T09:00:00+02:00")))
                .isEmpty();
    }

    private static List<StudentSitting> sittings(Story story) {
        return new StudentSittings(story.terms()).candidate(story.file());
    }

    private static Story verified() {
        return new Story().isVerified("v1", STUDENT, VERIFIED);
    }

    private static Story booked(Story story, String appointment) {
        return story.books("a1", "98-364", "2020-05-01T09:00:00+02:00", appointment, as(STUDENT));
    }
}
