package org.examledger.service.attempts.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.TEST_CENTER_ONLY;
import static org.examledger.service.attempts.domain.given.Story.original;

import org.examledger.service.attempts.domain.facts.AppointmentFact.BookingDetails;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Delivery;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A2")
class TestCentersOnlyTest {
    private static final String BEFORE = "2019-04-01T09:00:00Z";

    @Test
    @DisplayName("Residents of Slovenia are not proctored online, and may sit in a test centre")
    void residents() {
        Story slovenian = new Story().lives(BEFORE, "SI", ResidenceTitle.LEGAL);

        assertThat(booked(slovenian, "2021-05-01", Delivery.TEST_CENTER).refusal())
                .isEmpty();
        assertThat(booked(slovenian, "2021-05-02", Delivery.ONLINE_PROCTORED).refusal())
                .contains(TEST_CENTER_ONLY);
        assertThat(slovenian.refused().ruleIds()).containsExactly("A2");
    }

    @Test
    @DisplayName("So are holders of Slovenian documents, wherever they live")
    void documents() {
        Story story =
                new Story().lives(BEFORE, "AT", ResidenceTitle.LEGAL).shows(BEFORE, original("AT"), original("SI"));

        assertThat(booked(story, "2021-05-01", Delivery.ONLINE_PROCTORED).refusal())
                .contains(TEST_CENTER_ONLY);
    }

    @Test
    @DisplayName("Others are proctored online, and so was everybody before the rule was published")
    void others() {
        assertThat(booked(
                                new Story()
                                        .lives(BEFORE, "AT", ResidenceTitle.LEGAL)
                                        .shows(BEFORE, original("AT")),
                                "2021-05-01",
                                Delivery.ONLINE_PROCTORED)
                        .refusal())
                .isEmpty();
        assertThat(booked(
                                new Story().lives(BEFORE, "SI", ResidenceTitle.LEGAL),
                                "2020-08-10",
                                Delivery.ONLINE_PROCTORED)
                        .refusal())
                .isEmpty();
    }

    private static Story booked(Story story, String on, Delivery delivery) {
        return story.books(
                "a" + on, "AZ-104", on + "T09:00:00Z", "2021-05-10T09:00:00Z", delivery, BookingDetails.NONE);
    }
}
