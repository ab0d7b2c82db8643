package org.examledger.service.attempts.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.facts.Capacity.FACULTY;
import static org.examledger.service.attempts.domain.facts.Capacity.STUDENT;
import static org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround.PERMANENT_RESIDENCE;
import static org.examledger.service.attempts.domain.given.Story.as;
import static org.examledger.service.attempts.domain.given.Story.byBirth;
import static org.examledger.service.attempts.domain.given.Story.original;

import java.util.List;
import org.examledger.service.attempts.domain.facts.AppointmentFact.BookingDetails;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Delivery;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On which reports about a person the rulings about access rest. */
class AccessGroundsTest {
    private static final String BEFORE = "2023-04-01T09:00:00Z";
    private static final String BOOKED = "2023-05-01T09:00:00Z";
    private static final String APPOINTMENT = "2023-05-10T09:00:00Z";

    @Test
    @Tag("A3")
    @DisplayName("A3: on residence, documents, nationalities and exemptions by the start, and on nothing else or later")
    void person() {
        Story story = new Story()
                .lives(BEFORE, "FR", ResidenceTitle.PERMANENT)
                .shows(BEFORE, original("IR"), original("FR"))
                .isNationalOf(BEFORE, byBirth("IR"))
                .isExempted(BEFORE, PERMANENT_RESIDENCE)
                .isVerified("v1", STUDENT, BEFORE)
                .isInvited("1Z0-1072", BEFORE)
                .isDisproved("v1", BEFORE)
                .books("a1", "1Z0-1072", BOOKED, APPOINTMENT)
                .lives(APPOINTMENT, "AT", ResidenceTitle.PERMANENT)
                .lives("2023-05-10T09:00:00.001Z", "CH", ResidenceTitle.PERMANENT);

        assertThat(basis(story))
                .containsExactlyInAnyOrder(
                        "event-001", "event-002", "event-003", "event-004", "event-008", "event-009");
    }

    @Test
    @Tag("A2")
    @DisplayName("A2: on residence and documents, also where no other rule asks for them")
    void testCentersOnly() {
        Story story = Story.under(
                        "accessPolicy: microsoft-access",
                        "replaces: shipped",
                        "versions:",
                        "  - date: 2020-08-11",
                        "    document: M20",
                        "    testCentersOnly: {places: [SI], rule: A2}")
                .lives(BEFORE, "AT", ResidenceTitle.LEGAL)
                .shows(BEFORE, original("AT"))
                .books("a1", "AZ-104", BOOKED, APPOINTMENT, Delivery.ONLINE_PROCTORED, BookingDetails.NONE);

        assertThat(basis(story)).containsExactlyInAnyOrder("event-001", "event-002", "event-003");
    }

    @Test
    @Tag("A6")
    @DisplayName("A6: on the verifications of the booked capacity and on what disproved them, not on others")
    void verifications() {
        Story story = new Story()
                .isVerified("v1", STUDENT, BEFORE)
                .isVerified("v2", FACULTY, BEFORE)
                .isVerified("v3", STUDENT, BEFORE)
                .isDisproved("v1", "2023-04-02T09:00:00Z")
                .isDisproved("v2", "2023-04-02T09:00:00Z")
                .books("a1", "98-364", BOOKED, APPOINTMENT, as(STUDENT));

        assertThat(story.refusal()).isEmpty();
        assertThat(basis(story)).containsExactlyInAnyOrder("event-001", "event-003", "event-004", "event-006");
    }

    @Test
    @Tag("A6")
    @DisplayName(
            "A6: who books on the ordinary terms does not sit on a status, nor does anybody under terms without one")
    void noStatus() {
        Story ordinary = new Story()
                .isVerified("v1", STUDENT, BEFORE)
                .books("a1", "98-364", BOOKED, APPOINTMENT)
                .sits("a1", "98-364", APPOINTMENT)
                .isDisproved("v1", "2023-06-01T09:00:00Z");
        Story oracle = new Story()
                .isVerified("v1", STUDENT, BEFORE)
                .books("a1", "1Z0-1072", BOOKED, APPOINTMENT, as(STUDENT))
                .sits("a1", "1Z0-1072", APPOINTMENT)
                .isDisproved("v1", "2023-06-01T09:00:00Z");

        assertThat(basis(ordinary)).containsExactly("event-002");
        assertThat(new StudentSittings(ordinary.terms()).candidate(ordinary.file()))
                .isEmpty();
        assertThat(new StudentSittings(oracle.terms()).candidate(oracle.file())).isEmpty();
    }

    private static List<String> basis(Story story) {
        return story.lastRuling().basis().stream().map(Fact::eventId).toList();
    }
}
