package org.examledger.service.attempts.domain.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.CENTER_SUSPENDED;
import static org.examledger.service.attempts.domain.given.Story.at;

import java.util.List;
import org.examledger.service.attempts.domain.facts.AppointmentFact.BookingDetails;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Delivery;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("S8")
class SuspendedCentersTest {
    private static final String FROM = "2021-05-10T00:00:00Z";
    private static final String UNTIL = "2021-05-20T00:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "2021-05-09T23:59:59.999Z, false",
        "2021-05-10T00:00:00Z, true",
        "2021-05-19T23:59:59.999Z, true",
        "2021-05-20T00:00:00Z, false"
    })
    @DisplayName("No sitting starts at a suspended centre from the suspension's first instant until before its last")
    void holds(String appointment, boolean refused) {
        Story story = booked(new Story().isSuspended("s1", FROM, UNTIL, "center-1"), appointment);

        assertThat(story.refusal().filter(CENTER_SUSPENDED::equals).isPresent()).isEqualTo(refused);
    }

    @Test
    @DisplayName("A refusal rests on the suspension, and names it, its rule and the policy")
    void says() {
        Story story = booked(new Story().isSuspended("s1", FROM, UNTIL, "center-1"), "2021-05-12T09:00:00Z");

        assertThat(story.refused().ruleIds()).containsExactly("S8");
        assertThat(story.refused().book().policyId()).isEqualTo("microsoft-program");
        assertThat(story.refused().basis()).extracting(Fact::eventId).containsExactly("event-002", "event-001");
        assertThat(story.refused().objection().earliestAt()).isEqualTo(at(UNTIL));
        assertThat(story.refused().explanation())
                .isEqualTo("Centre center-1 is suspended by MICROSOFT from 2021-05-10T00:00:00Z until"
                        + " 2021-05-20T00:00:00Z (suspension s1) and holds no sitting on 2021-05-12T09:00:00Z"
                        + " (rule S8; policy of 2020-08-11, document M20).");
    }

    @Test
    @DisplayName("The first start that is allowed is the end of the last suspension that follows on; without one, none")
    void earliest() {
        Story story = booked(
                new Story()
                        .isSuspended("s1", FROM, UNTIL, "center-1")
                        .isSuspended("s2", "2021-05-15T00:00:00Z", "2021-05-25T00:00:00Z", "center-1")
                        .isSuspended("s3", "2021-06-01T00:00:00Z", null, "center-1"),
                "2021-05-12T09:00:00Z");

        assertThat(story.refused().objection().earliestAt()).isEqualTo(at("2021-05-25T00:00:00Z"));
        assertThat(story.isSuspended("s4", FROM, null, "center-1")
                        .refused()
                        .objection()
                        .earliestAt())
                .isNull();
    }

    @Test
    @DisplayName("A site is suspended with its centre; another centre is not, and another program suspends by itself")
    void covered() {
        assertThat(booked(new Story().isSuspended("s1", FROM, null, "main-center", "center-1"), FROM)
                        .refusal())
                .contains(CENTER_SUSPENDED);
        assertThat(booked(new Story().isSuspended("s1", FROM, null, "main-center", "center-2"), FROM)
                        .refusal())
                .isEmpty();
        Story other = new Story();
        other.and(other.suspension("s1", "ORACLE", FROM, null, false, "center-1"));
        assertThat(booked(other, FROM).refusal()).isEmpty();
    }

    @Test
    @DisplayName("What was reversed on appeal never held")
    void reversed() {
        Story story = new Story();
        story.and(story.suspension("s1", "MICROSOFT", FROM, UNTIL, true, "center-1"));

        assertThat(booked(story, "2021-05-12T09:00:00Z").refusal()).isEmpty();
        assertThat(story.lastRuling().basis())
                .extracting(Fact::eventId)
                .as("it may have been refused before")
                .contains("event-001");
    }

    @Test
    @DisplayName("An appointment that is moved into a suspension is refused, and the one before stands")
    void moved() {
        Story story = booked(new Story().isSuspended("s1", FROM, UNTIL, "center-1"), "2021-05-05T09:00:00Z")
                .moves("a1", "2021-05-02T09:00:00Z", "2021-05-12T09:00:00Z");

        assertThat(story.refusal()).contains(CENTER_SUSPENDED);
        assertThat(story.judged()).extracting(step -> step.isRefused()).isEqualTo(List.of(false, true));
    }

    @Test
    @DisplayName(
            "An appointment that was moved out of a suspension before that began stays allowed; moved later, it is refused")
    void movedAwayBefore() {
        Story suspended = new Story().isSuspended("s1", FROM, UNTIL, "center-1");
        Story before = booked(suspended, "2021-05-12T09:00:00Z")
                .moves("a1", "2021-05-09T23:59:59.999Z", "2021-06-12T09:00:00Z");
        assertThat(before.judged()).extracting(step -> step.isRefused()).isEqualTo(List.of(false, false));

        Story later = booked(new Story().isSuspended("s1", FROM, UNTIL, "center-1"), "2021-05-12T09:00:00Z")
                .moves("a1", FROM, "2021-06-12T09:00:00Z");
        assertThat(later.judged()).extracting(step -> step.isRefused()).isEqualTo(List.of(true, false));
    }

    @Test
    @DisplayName("An appointment that was called off before the suspension began is not refused")
    void calledOffBefore() {
        Story story = booked(new Story().isSuspended("s1", FROM, UNTIL, "center-1"), "2021-05-12T09:00:00Z")
                .cancels("a1", "2021-05-09T09:00:00Z");

        assertThat(story.judged()).extracting(step -> step.isRefused()).isEqualTo(List.of(false));
    }

    @Test
    @DisplayName("What moves a refused appointment within the suspension is refused, too")
    void movedWithin() {
        Story story = booked(new Story().isSuspended("s1", FROM, UNTIL, "center-1"), "2021-05-12T09:00:00Z")
                .moves("a1", "2021-05-11T09:00:00Z", "2021-05-15T09:00:00Z");

        assertThat(story.judged()).extracting(step -> step.isRefused()).isEqualTo(List.of(true, true));
    }

    @Test
    @DisplayName("Nobody sits in the centre that an online appointment names")
    void online() {
        Story story = new Story()
                .isSuspended("s1", FROM, UNTIL, "center-1")
                .books(
                        "a1",
                        "AZ-104",
                        "2021-05-01T09:00:00Z",
                        "2021-05-12T09:00:00Z",
                        Delivery.ONLINE_PROCTORED,
                        BookingDetails.NONE);

        assertThat(story.refusal()).isEmpty();
    }

    @Test
    @DisplayName("A refused appointment that was moved out of the suspension keeps its purchased attempt back")
    void movedOutIsPaid() {
        BookingDetails paid = new BookingDetails("p1", null, null, null);
        Story refused = new Story()
                .isSuspended("s1", FROM, UNTIL, "center-1")
                .buys("p1", "MICROSOFT", null, 1, "2021-01-01T00:00:00Z", "2021-12-31T00:00:00Z")
                .books("a1", "AZ-104", "2021-05-01T09:00:00Z", "2021-05-12T09:00:00Z", paid);
        Story moved = refused.moves("a1", "2021-05-11T09:00:00Z", "2021-06-12T09:00:00Z")
                .books("a2", "AZ-104", "2021-05-13T09:00:00Z", "2021-06-20T09:00:00Z", paid);

        assertThat(moved.judged()).extracting(step -> step.isRefused()).isEqualTo(List.of(true, false, true));
        assertThat(moved.refused().ruleIds()).containsExactly("R16");
    }

    private static Story booked(Story story, String appointment) {
        return story.books("a1", "AZ-104", "2021-05-01T09:00:00Z", appointment);
    }
}
