package org.examledger.service.attempts.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.NOT_INVITED;
import static org.examledger.service.attempts.domain.given.Story.at;

import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R10")
class BetaInvitationTest {
    private static final String INVITED_ONLY = "71-532"; // a beta until 2014-12-01, by invitation

    @Test
    @DisplayName("Before the release only who is invited sits; the refusal names the release")
    void invitedOnly() {
        Story story = booked(INVITED_ONLY, "2014-11-30T23:59:59.999Z");
        assertThat(story.refusal()).contains(NOT_INVITED);
        assertThat(story.refused().objection().earliestAt()).isEqualTo(at("2014-12-01T00:00:00Z"));
        assertThat(story.refused().ruleIds()).containsExactly("R10");

        assertThat(story.isInvited("AZ-720", "2014-08-01T09:00:00Z").refusal()).contains(NOT_INVITED);
        assertThat(story.isInvited(INVITED_ONLY, "2014-08-01T09:00:00Z").refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("From the release on anybody sits")
    void live() {
        assertThat(booked(INVITED_ONLY, "2014-12-01T00:00:00Z").refusal()).isEmpty();
    }

    @Test
    @DisplayName("A beta that is open to all needs no invitation")
    void openBeta() {
        assertThat(booked("AZ-720", "2014-11-01T00:00:00Z").refusal()).isEmpty();
    }

    private static Story booked(String examId, String appointment) {
        return Story.underExample("microsoft-beta").books("a1", examId, "2014-08-15T09:00:00Z", appointment);
    }
}
