package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.facts.Outcome.MODIFIED;
import static org.examledger.service.sanctions.domain.facts.Outcome.REVERSED;
import static org.examledger.service.sanctions.domain.facts.Outcome.UPHELD;
import static org.examledger.service.sanctions.domain.given.Measures.endsAt;
import static org.examledger.service.sanctions.domain.given.Measures.invalidation;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;
import static org.examledger.service.sanctions.domain.given.Measures.revocation;
import static org.examledger.service.sanctions.domain.given.Story.DUE;

import java.util.List;
import org.examledger.service.sanctions.domain.given.Publication;
import org.examledger.service.sanctions.domain.given.Said;
import org.examledger.service.sanctions.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static final String FILED = "2025-03-16T09:00:00Z";
    private static final String DECIDED = "2025-04-01T09:00:00Z";
    private static final String LATER = "2025-05-01T09:00:00Z";

    private final Story story = new Story();
    private final Publication publication = new Publication();

    @Test
    @DisplayName("Meaning 10: a confirmed case is imposed, with what it takes, and nothing is said twice")
    void imposed() {
        story.confirmed("c1", "ORACLE", permanentBan(), invalidation("a1"), revocation("k1"));

        assertThat(now())
                .containsExactly("c1/0 Imposed", "c1/1 Imposed", "c1/1 Invalidated", "c1/2 Imposed", "c1/2 Revoked");
        assertThat(now()).isEmpty();
    }

    @Test
    @DisplayName("Scenario 19: REVERSED lifts and gives back")
    void reversed() {
        story.confirmed("c1", "ORACLE", permanentBan(), invalidation("a1"), revocation("k1"));
        now();

        story.filed("p1", "c1", FILED).decided("p1", REVERSED, DECIDED);

        assertThat(now())
                .containsExactly(
                        "c1/0 Lifted",
                        "c1/1 Lifted",
                        "c1/1 ResultReinstated",
                        "c1/2 Lifted",
                        "c1/2 CertificationReinstated");
    }

    @Test
    @DisplayName("Scenarios 17 and 18: finalized by silence, reopened by a timely appeal, finalized by its decision")
    void finality() {
        story.confirmed("c1", "ORACLE", revocation("k1"));
        now();

        story.deadlineMissed("c1", DUE);
        assertThat(now()).containsExactly("c1/0 Finalized");
        story.filed("p1", "c1", FILED);
        assertThat(now()).containsExactly("c1/0 Reopened");
        story.deadlineMet("c1", FILED);
        assertThat(now()).isEmpty();
        story.decided("p1", UPHELD, DECIDED);
        assertThat(now()).containsExactly("c1/0 Finalized");
    }

    @Test
    @DisplayName("Meaning 10: an appeal known before the miss reopens nothing")
    void nothingToReopen() {
        story.confirmed("c1", "ORACLE", revocation("k1")).filed("p1", "c1", FILED);
        now();

        story.deadlineMissed("c1", DUE);

        assertThat(now()).isEmpty();
    }

    @Test
    @DisplayName("Meaning 3: when a reversal falls away, everything is imposed and taken again, on a wider basis")
    void reversalFallsAway() {
        story.confirmed("c1", "ORACLE", permanentBan(), invalidation("a1"), revocation("k1"));
        List<Said> first = publication.on(story.facts());
        story.filed("p1", "c1", FILED).decided("p1", REVERSED, DECIDED);
        now();

        story.refused("p1", "c1", LATER);
        List<Said> again = publication.on(story.facts());

        assertThat(again)
                .extracting(Said::inShort)
                .containsExactly("c1/0 Imposed", "c1/1 Imposed", "c1/1 Invalidated", "c1/2 Imposed", "c1/2 Revoked");
        assertThat(first).allMatch(said -> said.basis().equals(List.of("c1-confirmed-0")));
        assertThat(again)
                .allMatch(said ->
                        said.basis().equals(List.of("c1-confirmed-0", "p1-filed-1", "p1-decided-2", "p1-refused-3")));
    }

    @Test
    @DisplayName(
            "Meaning 3: a final revocation that is reversed, and revoked again, is final again only when that is said")
    void finalAgain() {
        story.confirmed("c1", "ORACLE", revocation("k1")).deadlineMissed("c1", DUE);
        assertThat(now()).containsExactly("c1/0 Imposed", "c1/0 Revoked", "c1/0 Finalized");

        story.filed("p1", "c1", FILED).decided("p1", REVERSED, DECIDED);
        assertThat(now()).containsExactly("c1/0 Lifted", "c1/0 CertificationReinstated");

        story.refused("p1", "c1", LATER);
        assertThat(now()).containsExactly("c1/0 Imposed", "c1/0 Revoked", "c1/0 Finalized");
    }

    @Test
    @DisplayName("Meaning 10: a sanction is imposed before it is modified or lifted, though all is known at once")
    void allAtOnce() {
        story.decided("p1", MODIFIED, DECIDED, endsAt("c1/0", LATER))
                .filed("p1", "c1", FILED)
                .confirmed("c1", "ORACLE", permanentBan());

        assertThat(now()).containsExactly("c1/0 Imposed", "c1/0 Modified");
    }

    @Test
    @DisplayName("Meaning 11: rebuilt from its own words, the service says nothing again")
    void rebuilt() {
        story.confirmed("c1", "ORACLE", invalidation("a1"), revocation("k1")).deadlineMissed("c1", DUE);
        now();
        story.filed("p1", "c1", FILED).decided("p1", REVERSED, DECIDED);
        now();
        story.refused("p1", "c1", LATER);
        now();

        assertThat(publication.rebuilt().on(story.facts())).isEmpty();
    }

    @Test
    @DisplayName("Meaning 11: rebuilt behind the facts, what was given back is taken again, and final again")
    void rebuiltBehind() {
        story.confirmed("c1", "ORACLE", revocation("k1")).deadlineMissed("c1", DUE);
        now();
        story.filed("p1", "c1", FILED).decided("p1", REVERSED, DECIDED);
        now();

        story.refused("p1", "c1", LATER);

        assertThat(publication.rebuilt().on(story.facts()))
                .extracting(Said::inShort)
                .containsExactly("c1/0 Imposed", "c1/0 Revoked", "c1/0 Finalized");
    }

    private List<String> now() {
        return publication.on(story.facts()).stream().map(Said::inShort).toList();
    }
}
