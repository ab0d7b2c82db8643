package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.given.Measures.invalidation;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;

import java.util.List;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.facts.Involvement;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case as it falls on those whom it involves (S4). */
class InvolvedTest {
    private static final Involvement IN_C1 = new Involvement("ada", "c1");

    @Test
    @Tag("S4")
    @DisplayName("S4: a case of proxy testing bans whoever it involves, and takes nothing that it names of the other's")
    void proxyTesting() {
        Story story = new Story()
                .add(of("MICROSOFT", MisconductCategory.PROXY_TESTING, invalidation("a1"), permanentBan())
                        .fallingOn("theirs", IN_C1));

        assertThat(story.sanctions()).singleElement().satisfies(sanction -> {
            assertThat(sanction.caseId()).isEqualTo("theirs");
            assertThat(sanction.imposed()).isEqualTo(permanentBan());
            assertThat(sanction.involvement()).isEqualTo(IN_C1);
            assertThat(sanction.grounds().ruleIds()).contains("S2", "S4");
            assertThat(sanction.explanation()).startsWith("Case c1 of candidate ada");
        });
    }

    @Test
    @Tag("S4")
    @DisplayName("S4: a case that does not fall on others sanctions none of them, and nothing waits")
    void otherMisconduct() {
        Story story = new Story()
                .add(of("MICROSOFT", MisconductCategory.BRAIN_DUMP, permanentBan())
                        .fallingOn("theirs", IN_C1));

        assertThat(story.sanctions()).isEmpty();
        assertThat(story.concluded().waiting()).isEmpty();
    }

    @Test
    @DisplayName("Two candidates' cases with one eventId that involve the same person are two")
    void sameEventId() {
        MisconductConfirmed confirmed = of("MICROSOFT", MisconductCategory.PROXY_TESTING, permanentBan());
        Story story = new Story()
                .add(confirmed)
                .add(confirmed.fallingOn("x", IN_C1))
                .add(confirmed.fallingOn("y", new Involvement("bea", "c1")));

        assertThat(story.sanctions()).extracting(Sanction::caseId).containsExactly("c1", "x", "y");
    }

    private static MisconductConfirmed of(String program, MisconductCategory category, Measure... measures) {
        return (MisconductConfirmed) new Story()
                .confirmed("c1", program, category, List.of("flag-1"), Story.NOTIFIED, measures)
                .facts()
                .getLast();
    }
}
