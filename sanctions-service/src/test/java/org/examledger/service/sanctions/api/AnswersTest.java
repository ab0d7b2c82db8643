package org.examledger.service.sanctions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.given.Measures.banUntil;
import static org.examledger.service.sanctions.domain.given.Measures.endsAt;
import static org.examledger.service.sanctions.domain.given.Measures.invalidation;
import static org.examledger.service.sanctions.domain.given.Measures.lifts;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.examledger.policies.MisconductCategory;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.service.sanctions.domain.facts.Outcome;
import org.examledger.service.sanctions.domain.given.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What HTTP answers about a candidate (contract, "HTTP"). */
class AnswersTest {
    private static final String ENDS = "2026-03-03T00:00:00Z";
    private static final String MODIFIED_END = "2025-09-01T00:00:00Z";
    private static final String AT = "2025-04-01T09:00:00Z";

    private final Story story = new Story();

    @Test
    @DisplayName("A sanction is answered with the fields of SanctionImposed, with lifted, and in sentences")
    void fields() {
        story.confirmed("c1", "ORACLE", banUntil(ENDS));

        Map<String, ?> sanction = sanctions().getFirst();

        List<String> fields = SanctionImposed.getClassSchema().getFields().stream()
                .map(field -> field.name())
                .toList();
        assertThat(sanction.keySet()).containsAll(fields).contains("lifted", "language", "sentences");
        assertThat(sanction.get("until")).isEqualTo(ENDS);
        assertThat(sanction.get("lifted")).isEqualTo(false);
        assertThat(sanction.get("kind")).isEqualTo("BAN");
        assertThat(String.valueOf(sanction.get("eventId"))).isNotBlank();
    }

    @Test
    @DisplayName("A sanction is told in the reader's language, with the rules that decided")
    void sentences() {
        story.confirmed("c1", "ORACLE", banUntil(ENDS));

        Map<String, ?> sanction = sanctions().getFirst();

        assertThat(sanction.get("language")).isEqualTo("fr");
        assertThat(sanction.get("sentences"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(
                        "Affaire c1 : exclusion de ORACLE jusqu’au 3 mars 2026 à 00:00 (UTC), pour une fraude pendant"
                                + " l’examen. Notifié le 3 mars 2025 à 10:00 (UTC) ; décidé selon le règlement"
                                + " oracle-program, version 2023-01-01.",
                        "Règle S6 (O) : Fraude : révocation, exclusion, résultats annulés.");
    }

    @Test
    @DisplayName("Its end is the one that an appeal gave it, while its eventId stays that of the imposition")
    void modifiedAndLifted() {
        story.confirmed("c1", "ORACLE", banUntil(ENDS), invalidation("a1"));
        Object eventId = sanctions().getFirst().get("eventId");
        story.filed("p1", "c1", AT).decided("p1", Outcome.MODIFIED, AT, endsAt("c1/0", MODIFIED_END), lifts("c1/1"));

        assertThat(sanctions()).extracting(sanction -> sanction.get("until")).containsExactly(MODIFIED_END, null);
        assertThat(sanctions()).extracting(sanction -> sanction.get("lifted")).containsExactly(false, true);
        assertThat(sanctions().getFirst().get("eventId")).isEqualTo(eventId);
    }

    @Test
    @DisplayName("A candidate of whom nothing is known has no sanctions and no flags")
    void unknown() {
        assertThat(sanctions()).isEmpty();
        assertThat(flags()).isEmpty();
    }

    @Test
    @DisplayName("Flags are answered with what came of them and the cases that rest on them")
    void flagStates() {
        story.flagged("f1", "ORACLE", MisconductCategory.CHEATING, "2025-03-01T09:00:00Z")
                .flagged("f2", "ORACLE", MisconductCategory.CHEATING, "2025-03-01T10:00:00Z")
                .flagged("f3", "ORACLE", MisconductCategory.CHEATING, "2025-03-01T11:00:00Z")
                .violated("a1", "2025-03-01T12:00:00Z")
                .violationWithdrawn("a1", "2025-03-02T12:00:00Z")
                .dismissed("f2", AT)
                .confirmed("c1", "ORACLE", MisconductCategory.CHEATING, List.of("f3"), Story.NOTIFIED, banUntil(ENDS));

        assertThat(flags()).extracting(flag -> flag.get("flagId")).containsExactly("f1", "f2", "f3", "a1");
        assertThat(flags())
                .extracting(flag -> flag.get("state"))
                .containsExactly("OPEN", "DISMISSED", "CONFIRMED", "WITHDRAWN");
        assertThat(flags())
                .extracting(flag -> flag.get("caseIds"))
                .containsExactly(List.of(), List.of(), List.of("c1"), List.of());
    }

    @Test
    @DisplayName("A flag tells the record it comes from: what was raised, or the sitting against the retake policy")
    void flagSources() {
        story.flagged("f1", "ORACLE", MisconductCategory.BRAIN_DUMP, "2025-03-01T09:00:00Z")
                .violated("a1", "2025-03-01T12:00:00Z");

        assertThat(flags())
                .extracting(flag -> flag.get("source"))
                .satisfiesExactly(
                        raised -> assertThat(raised)
                                .asInstanceOf(InstanceOfAssertFactories.MAP)
                                .containsEntry("record", "FraudFlagRaised")
                                .containsEntry("category", "BRAIN_DUMP")
                                .containsEntry("raisedBy", "CENTER"),
                        violated -> assertThat(violated)
                                .isEqualTo(Map.of(
                                        "record", "RetakePolicyViolated", "attemptId", "a1", "examId", "AZ-104")));
        assertThat(flags()).extracting(flag -> flag.get("state")).containsExactly("OPEN", "OPEN");
    }

    private List<Map<String, @Nullable Object>> sanctions() {
        SanctionAnswer answer = new SanctionAnswer(Story.catalogue());
        return story.sanctions().stream()
                .map(sanction -> answer.of("grace", sanction, List.of(), "fr"))
                .toList();
    }

    private List<Map<String, @Nullable Object>> flags() {
        return story.concluded().flags().stream().map(FlagAnswer::of).toList();
    }
}
