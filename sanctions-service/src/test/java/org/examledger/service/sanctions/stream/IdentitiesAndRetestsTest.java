package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.given.Decisions.agrees;
import static org.examledger.service.sanctions.given.Decisions.links;
import static org.examledger.service.sanctions.given.Decisions.orders;
import static org.examledger.service.sanctions.given.Decisions.unlinks;
import static org.examledger.service.sanctions.stream.DrivenSanctions.answers;
import static org.examledger.service.sanctions.stream.DrivenSanctions.names;

import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.WaitingFact;
import org.examledger.retests.RetestOrdered;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviewers' decisions that other services conclude from: links of identities (S5) and retests (S7). */
class IdentitiesAndRetestsTest {
    private final World world = new World().prepared();
    private final DrivenService service = DrivenSanctions.live(world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @Tag("S5")
    @DisplayName("S5: a link between two candidate ids, and its undoing, are published as reported")
    void linkAndItsUndoing() {
        service.report(links("link-1", "hopper"));
        service.report(unlinks("link-1"));

        assertThat(service.records(Topics.IDENTITIES)).containsExactly(links("link-1", "hopper"), unlinks("link-1"));
    }

    @Test
    @DisplayName("An undoing waits for its link")
    void undoingBeforeItsLink() {
        service.report(unlinks("link-1"));

        assertThat(service.waiting())
                .containsExactly(
                        new WaitingFact(unlinks("link-1").getEventId(), "CandidatesUnlinked", "grace", "link-1"));
        service.report(links("link-1", "hopper"));
        assertThat(names(service, Topics.IDENTITIES)).containsExactly("CandidatesLinked", "CandidatesUnlinked");
    }

    @Test
    @DisplayName("An id linked to itself is no link, and a link's id is used once")
    void badLinks() {
        service.report(links("link-1", "grace"));
        service.report(links("link-1", "hopper"));
        service.report(links("link-1", "lovelace"));

        assertThat(answers(service)).containsExactly("BAD_VALUE", "ACCEPTED", "CONTRADICTION");
    }

    @Test
    @Tag("S7")
    @DisplayName("S7: a retest and the date agreed for it are published as reported, the date once its retest is known")
    void retest() {
        service.report(agrees("retest-1", "attempt-9"));
        assertThat(service.records(Topics.RETESTS)).isEmpty();

        service.report(orders("retest-1", "MICROSOFT", "AZ-104"));

        assertThat(names(service, Topics.RETESTS)).containsExactly("RetestOrdered", "RetestDateAgreed");
    }

    @Test
    @DisplayName("A retest is of an exam of the catalogue that its program offers")
    void badRetests() {
        service.report(orders("retest-1", "ACME", "AZ-104"));
        service.report(orders("retest-1", "ORACLE", "AZ-104"));
        RetestOrdered unknown = orders("retest-1", "MICROSOFT", "AZ-999");
        service.report(unknown);
        service.report(orders("retest-1", "MICROSOFT", "AZ-104"));

        assertThat(answers(service)).containsExactly("BAD_VALUE", "BAD_VALUE", "UNKNOWN_EXAM", "ACCEPTED");
    }
}
