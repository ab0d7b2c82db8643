package org.examledger.service.attempts.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.CASE_NOT_DECIDED;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.EXPORT_RESTRICTED;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.IDENTITY_DOCUMENTS;
import static org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround.ASYLUM;
import static org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround.SECOND_NATIONALITY;
import static org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround.SPECIAL_RULES;
import static org.examledger.service.attempts.domain.given.Story.acquired;
import static org.examledger.service.attempts.domain.given.Story.byBirth;
import static org.examledger.service.attempts.domain.given.Story.original;

import org.examledger.service.attempts.domain.facts.PersonFact.Nationality;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each ground of an exemption asks for. */
@Tag("A3")
class ExemptionsTest {
    private static final String BEFORE = "2023-04-01T09:00:00Z";
    private static final String DECIDED = "2023-05-02T09:00:00Z";

    @Test
    @DisplayName("A case under special rules is decided with a complete file only")
    void specialRules() {
        Story story = nationalOf(byBirth("VE")).isExempted(DECIDED, SPECIAL_RULES, "birth certificate");
        assertThat(story.refusal()).contains(CASE_NOT_DECIDED);

        assertThat(story.isExempted("2023-05-03T09:00:00Z", SPECIAL_RULES).refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("Who has asylum shows as many documents as a resident")
    void asylum() {
        Story story = nationalOf(byBirth("IR"))
                .lives(BEFORE, "FR", ResidenceTitle.ASYLUM)
                .isExempted(DECIDED, ASYLUM)
                .shows(DECIDED, original("IR"));
        assertThat(story.refusal()).contains(IDENTITY_DOCUMENTS);

        assertThat(story.shows("2023-05-03T09:00:00Z", original("IR"), original("FR"))
                        .refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("Who is exempted for a second nationality may show fewer")
    void secondNationality() {
        Story story = nationalOf(byBirth("IR"), acquired("FR", "2019-06-12"))
                .isExempted(DECIDED, SECOND_NATIONALITY)
                .shows(DECIDED, original("FR"));

        assertThat(story.refusal()).isEmpty();
    }

    @Test
    @DisplayName("Two nationalities by birth are no ground: neither was acquired")
    void bothByBirth() {
        assertThat(nationalOf(byBirth("FR"), byBirth("IR"))
                        .isExempted(DECIDED, SECOND_NATIONALITY)
                        .refusal())
                .contains(EXPORT_RESTRICTED);
        assertThat(nationalOf(byBirth("IR"), byBirth("FR"))
                        .isExempted(DECIDED, SECOND_NATIONALITY)
                        .refusal())
                .contains(EXPORT_RESTRICTED);
    }

    private static Story nationalOf(Nationality... nationalities) {
        return new Story()
                .isNationalOf(BEFORE, nationalities)
                .books("a1", "1Z0-1072", "2023-05-01T09:00:00Z", "2023-05-10T09:00:00Z");
    }
}
