package org.examledger.service.attempts.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.IDENTITY_DOCUMENTS;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.RESIDENTS_ONLY;
import static org.examledger.service.attempts.domain.given.Story.in;
import static org.examledger.service.attempts.domain.given.Story.original;

import org.examledger.service.attempts.domain.facts.AppointmentFact;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Delivery;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact.IdentityDocument;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A1")
class ResidentsOnlyTest {
    private static final String BEFORE = "2021-04-01T09:00:00Z";

    @ParameterizedTest
    @ValueSource(strings = {"IN", "CN", "PK"})
    @DisplayName("In India, China and Pakistan, who lives elsewhere does not sit, and who lives there does")
    void residents(String country) {
        assertThat(booked(new Story().lives(BEFORE, "FR", ResidenceTitle.PERMANENT), country)
                        .refusal())
                .contains(RESIDENTS_ONLY);
        assertThat(booked(new Story().lives(BEFORE, country, ResidenceTitle.LEGAL), country)
                        .refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("Who lives there without a title does not sit; who lives in one of its regions lives there")
    void title() {
        assertThat(booked(new Story().lives(BEFORE, "IN", ResidenceTitle.NONE), "IN")
                        .refusal())
                .contains(RESIDENTS_ONLY);
        assertThat(booked(new Story().lives(BEFORE, "IN-MH", ResidenceTitle.LEGAL), "IN")
                        .refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("Elsewhere anybody sits, and where nobody said where the candidate lives, nothing is judged")
    void elsewhere() {
        assertThat(booked(new Story().lives(BEFORE, "IN", ResidenceTitle.LEGAL), "FR")
                        .refusal())
                .isEmpty();
        assertThat(booked(new Story(), "IN").refusal()).isEmpty();
        assertThat(new Story()
                        .lives(BEFORE, "FR", ResidenceTitle.LEGAL)
                        .books("a1", "AZ-104", "2021-05-01T09:00:00Z", "2021-05-10T09:00:00Z")
                        .refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("Two originals are shown; copies do not count")
    void documents() {
        Story story = new Story().lives(BEFORE, "IN", ResidenceTitle.LEGAL);
        assertThat(booked(story, "IN").refusal()).isEmpty();

        assertThat(story.shows(BEFORE, original("IN"), new IdentityDocument("IN", false, null))
                        .refusal())
                .contains(IDENTITY_DOCUMENTS);
        assertThat(story.refused().ruleIds()).containsExactly("A1");
        assertThat(story.refused().book().policyId()).isEqualTo("microsoft-access");
        assertThat(story.shows("2021-05-10T08:45:00Z", original("IN"), original("IN"))
                        .refusal())
                .as("shown before the sitting starts")
                .isEmpty();
    }

    @Test
    @DisplayName("The latest report by the start of the sitting counts")
    void latest() {
        Story story = booked(
                new Story()
                        .lives("2021-04-02T09:00:00Z", "FR", ResidenceTitle.LEGAL)
                        .lives("2021-04-01T09:00:00Z", "IN", ResidenceTitle.LEGAL)
                        .lives("2021-05-10T09:00:01Z", "IN", ResidenceTitle.LEGAL),
                "IN");

        assertThat(story.refusal()).contains(RESIDENTS_ONLY);
    }

    @Test
    @DisplayName("A booking that names no country takes place where its test centre is registered by then")
    void placeOfCenter() {
        Story story = new Story().lives(BEFORE, "FR", ResidenceTitle.LEGAL).isLocated(BEFORE, "IN");
        assertThat(atCenter(story, Delivery.TEST_CENTER).refusal()).contains(RESIDENTS_ONLY);
        assertThat(story.refused().basis())
                .extracting(Fact::eventId)
                .as("the booking, the residence and the registration")
                .containsExactlyInAnyOrder("event-001", "event-002", "event-003");

        assertThat(story.isLocated("2021-05-10T09:00:00Z", "FR").refusal())
                .as("moved by the start of the sitting")
                .isEmpty();
    }

    @Test
    @DisplayName("A centre that is registered late was there before, and one that moves later has not moved yet")
    void registeredLate() {
        Story story = new Story()
                .lives(BEFORE, "FR", ResidenceTitle.LEGAL)
                .isLocated("2021-06-01T09:00:00Z", "IN")
                .isLocated("2021-07-01T09:00:00Z", "FR");

        assertThat(atCenter(story, Delivery.TEST_CENTER).refusal()).contains(RESIDENTS_ONLY);
    }

    @Test
    @DisplayName("What the booking says comes first, and who is proctored online does not sit where the site is")
    void placeOfBooking() {
        Story story = new Story().lives(BEFORE, "FR", ResidenceTitle.LEGAL).isLocated(BEFORE, "IN");

        assertThat(booked(story, "FR").refusal()).isEmpty();
        assertThat(atCenter(story, Delivery.ONLINE_PROCTORED).refusal()).isEmpty();
    }

    private static Story atCenter(Story story, Delivery delivery) {
        return story.books(
                "a1",
                "AZ-104",
                "2021-05-01T09:00:00Z",
                "2021-05-10T09:00:00Z",
                delivery,
                AppointmentFact.BookingDetails.NONE);
    }

    private static Story booked(Story story, String country) {
        return story.books("a1", "AZ-104", "2021-05-01T09:00:00Z", "2021-05-10T09:00:00Z", in(country));
    }
}
