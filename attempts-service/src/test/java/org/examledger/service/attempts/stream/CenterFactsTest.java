package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.Center;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.StoredFact;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Facts about centres reach each task of attempts-service. */
class CenterFactsTest {
    private static final Center CENTER = Center.GRACE;
    private static final String AT = "2025-03-01T08:00:00Z";

    @Test
    @DisplayName("What sanctions-service says about a centre is copied onto every partition, once")
    void copied() {
        try (World world = new World().prepared();
                DrivenService service = DrivenAttempts.live(world)) {
            service.fact(Topics.CENTERS, CENTER.isRegistered("owner-1", AT));
            service.fact(Topics.CENTERS, CENTER.suspended("suspension-1", AT, "site-1"));
            service.tick();

            assertThat(service.said(Topics.ATTEMPTS_RELAY))
                    .extracting(copy -> copy.keyText())
                    .containsExactly("grace/exam.centers.v1/0/0", "grace/exam.centers.v1/0/1");
        }
    }

    @Test
    @Tag("S8")
    @DisplayName("A suspension is a fact about each centre that it covers")
    void speaksOfSites() {
        AttemptConclusions conclusions = new AttemptConclusions(DrivenAttempts.catalogue());

        assertThat(conclusions.speaksOf(known(CENTER.suspended("suspension-1", AT, "site-1"))))
                .isEqualTo(List.of(CENTER.id(), "site-1"));
        assertThat(conclusions.speaksOf(known(CENTER.isRegistered("owner-1", AT, "site-1"))))
                .isEmpty();
    }

    private static Fact known(SpecificRecord record) {
        return new Fact.Readable(new StoredFact(Topics.CENTERS.name(), 0, 0, null, new byte[0]), record);
    }
}
