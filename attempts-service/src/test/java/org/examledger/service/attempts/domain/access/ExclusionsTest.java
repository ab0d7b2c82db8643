package org.examledger.service.attempts.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.EXCLUDED_CENTER;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.EXCLUDED_PLACE;
import static org.examledger.service.attempts.domain.given.Story.in;

import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A4")
class ExclusionsTest {

    @Test
    @DisplayName("Nobody sits in an excluded country or region")
    void places() {
        assertThat(booked(excluding("[AQ, UA-43]", "[]"), "AQ").refusal()).contains(EXCLUDED_PLACE);
        assertThat(booked(excluding("[AQ, UA-43]", "[]"), "UA-43").refusal()).contains(EXCLUDED_PLACE);
        assertThat(booked(excluding("[AQ, UA-43]", "[]"), "UA").refusal()).isEmpty();
    }

    @Test
    @DisplayName("Nobody sits in an excluded centre")
    void centers() {
        assertThat(booked(excluding("[]", "[center-1]"), "FR").refusal()).contains(EXCLUDED_CENTER);
        assertThat(booked(excluding("[]", "[center-2]"), "FR").refusal()).isEmpty();
    }

    @Test
    @DisplayName("Where the booking names no place, its centre's registration tells it")
    void placeOfCenter() {
        Story excluded = excluding("[AQ, UA-43]", "[]").isLocated("2020-01-01T09:00:00Z", "UA-43");
        assertThat(booked(excluded).refusal()).contains(EXCLUDED_PLACE);
        assertThat(booked(excluding("[AQ, UA-43]", "[]").isLocated("2020-01-01T09:00:00Z", "UA-30"))
                        .refusal())
                .isEmpty();
        assertThat(excluded.refused().basis()).extracting(Fact::eventId).containsExactly("event-002", "event-001");
        assertThat(excluded.refused().ruleIds()).containsExactly("A4");
    }

    @Test
    @DisplayName("As shipped, nothing is excluded")
    void shipped() {
        assertThat(booked(new Story(), "AQ").refusal()).isEmpty();
    }

    private static Story excluding(String places, String centers) {
        return Story.under(
                "accessPolicy: microsoft-access",
                "replaces: shipped",
                "versions:",
                "  - date: 2014-07-01",
                "    document: M14",
                "    exclusions: {places: " + places + ", centers: " + centers + ", rule: A4}");
    }

    private static Story booked(Story story) {
        return story.books("a1", "AZ-104", "2021-05-01T09:00:00Z", "2021-05-10T09:00:00Z");
    }

    private static Story booked(Story story, String country) {
        return story.books("a1", "AZ-104", "2021-05-01T09:00:00Z", "2021-05-10T09:00:00Z", in(country));
    }
}
