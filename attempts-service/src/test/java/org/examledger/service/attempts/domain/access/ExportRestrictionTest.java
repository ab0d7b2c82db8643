package org.examledger.service.attempts.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.CASE_NOT_DECIDED;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.EXEMPTION_INCOMPLETE;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.EXPORT_RESTRICTED;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.IDENTITY_DOCUMENTS;
import static org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround.ASYLUM;
import static org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround.PERMANENT_RESIDENCE;
import static org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround.SECOND_NATIONALITY;
import static org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround.SPECIAL_RULES;
import static org.examledger.service.attempts.domain.given.Story.acquired;
import static org.examledger.service.attempts.domain.given.Story.byBirth;
import static org.examledger.service.attempts.domain.given.Story.original;

import org.examledger.service.attempts.domain.facts.PersonFact.IdentityDocument;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A3")
class ExportRestrictionTest {
    private static final String BEFORE = "2023-04-01T09:00:00Z";
    private static final String DECIDED = "2023-05-02T09:00:00Z";

    @ParameterizedTest
    @ValueSource(strings = {"CU", "IR", "KP", "SY"})
    @DisplayName("Nationals of the named countries are refused and lose the fee, also with another nationality beside")
    void nationals(String country) {
        Story story = booked(new Story().isNationalOf(BEFORE, byBirth(country), acquired("FR", "2019-06-12")));

        assertThat(story.refusal()).contains(EXPORT_RESTRICTED);
        assertThat(story.refused().objection().feeLost()).isTrue();
        assertThat(story.refused().ruleIds()).containsExactly("A3");
        assertThat(story.refused().explanation())
                .isEqualTo(
                        "Nationals of CU, IR, KP, SY, UA-43 are refused under export restrictions, and lose the fee (rule A3;"
                                + " policy of 2023-01-01, document O).");
    }

    @Test
    @DisplayName(
            "Who lives in Crimea is refused; who lives elsewhere in Ukraine, or in Cuba as a national of another country, sits")
    void crimea() {
        assertThat(lives("UA-43").refusal()).contains(EXPORT_RESTRICTED);
        assertThat(lives("UA-30").refusal()).isEmpty();
        assertThat(lives("UA").refusal()).isEmpty();
        assertThat(lives("CU").refusal()).isEmpty();
    }

    @Test
    @DisplayName("Others sit, and so does whose nationality nobody reported")
    void others() {
        assertThat(booked(new Story()).refusal()).isEmpty();
        assertThat(booked(new Story().isNationalOf(BEFORE, byBirth("FR"))).refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("A permanent resident elsewhere sits once exempted, and not before")
    void permanentResident() {
        Story story = booked(iranian().lives(BEFORE, "FR", ResidenceTitle.PERMANENT));
        assertThat(story.refusal()).contains(EXPORT_RESTRICTED);

        assertThat(story.isExempted(DECIDED, PERMANENT_RESIDENCE).refusal()).isEmpty();
    }

    @Test
    @DisplayName("An exemption for a ground that is not there exempts nobody")
    void groundMissing() {
        assertThat(booked(iranian().lives(BEFORE, "FR", ResidenceTitle.LEGAL))
                        .isExempted(DECIDED, PERMANENT_RESIDENCE)
                        .refusal())
                .contains(EXPORT_RESTRICTED);
        assertThat(booked(iranian().lives(BEFORE, "CU", ResidenceTitle.PERMANENT))
                        .isExempted(DECIDED, PERMANENT_RESIDENCE)
                        .refusal())
                .contains(EXPORT_RESTRICTED);
        assertThat(booked(iranian().lives(BEFORE, "FR", ResidenceTitle.PERMANENT))
                        .isExempted(DECIDED, ASYLUM)
                        .refusal())
                .contains(EXPORT_RESTRICTED);
    }

    @Test
    @DisplayName("Who has asylum elsewhere sits once exempted")
    void asylum() {
        assertThat(booked(iranian().lives(BEFORE, "FR", ResidenceTitle.ASYLUM))
                        .isExempted(DECIDED, ASYLUM)
                        .refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("A second nationality exempts if it was acquired last")
    void secondNationality() {
        Story french = booked(new Story().isNationalOf(BEFORE, byBirth("IR"), acquired("FR", "2019-06-12")))
                .isExempted(DECIDED, SECOND_NATIONALITY);
        assertThat(french.refusal()).isEmpty();

        Story iranian = booked(
                        new Story().isNationalOf(BEFORE, acquired("FR", "2001-01-01"), acquired("IR", "2001-01-02")))
                .isExempted(DECIDED, SECOND_NATIONALITY);
        assertThat(iranian.refusal()).contains(EXPORT_RESTRICTED);
    }

    @Test
    @DisplayName("An incomplete file exempts nobody; a later decision with a complete one does")
    void incomplete() {
        Story story = booked(iranian().lives(BEFORE, "FR", ResidenceTitle.PERMANENT))
                .isExempted(DECIDED, PERMANENT_RESIDENCE, "birth certificate");
        assertThat(story.refusal()).contains(EXEMPTION_INCOMPLETE);
        assertThat(story.refused().objection().feeLost()).isTrue();

        assertThat(story.isExempted("2023-05-03T09:00:00Z", PERMANENT_RESIDENCE).refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("An exempted resident shows two documents, neither with an address in a refused place")
    void documents() {
        Story story = booked(iranian().lives(BEFORE, "FR", ResidenceTitle.PERMANENT))
                .isExempted(DECIDED, PERMANENT_RESIDENCE)
                .shows(DECIDED, original("IR"));
        assertThat(story.refusal()).contains(IDENTITY_DOCUMENTS);
        assertThat(story.refused().objection().feeLost()).isFalse();

        story.shows("2023-05-03T09:00:00Z", original("IR"), new IdentityDocument("FR", true, "UA-43"));
        assertThat(story.refusal()).contains(IDENTITY_DOCUMENTS);

        story.shows("2023-05-04T09:00:00Z", original("IR"), new IdentityDocument("FR", true, "FR"));
        assertThat(story.refusal()).isEmpty();
    }

    @Test
    @DisplayName("Nationals of Venezuela sit when the program has decided their case, and keep the fee until then")
    void specialRules() {
        Story story = booked(new Story().isNationalOf(BEFORE, byBirth("VE")));
        assertThat(story.refusal()).contains(CASE_NOT_DECIDED);
        assertThat(story.refused().objection().feeLost()).isFalse();

        assertThat(story.isExempted(DECIDED, SPECIAL_RULES).refusal()).isEmpty();
    }

    @Test
    @DisplayName("Microsoft publishes no such rule")
    void otherPrograms() {
        assertThat(iranian()
                        .books("a1", "AZ-104", "2023-05-01T09:00:00Z", "2023-05-10T09:00:00Z")
                        .refusal())
                .isEmpty();
    }

    private static Story iranian() {
        return new Story().isNationalOf(BEFORE, byBirth("IR"));
    }

    private static Story lives(String place) {
        return booked(new Story().lives(BEFORE, place, ResidenceTitle.PERMANENT));
    }

    private static Story booked(Story story) {
        return story.books("a1", "1Z0-1072", "2023-05-01T09:00:00Z", "2023-05-10T09:00:00Z");
    }
}
