package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.examledger.service.eligibility.domain.facts.CandidatesLinked;
import org.examledger.service.eligibility.domain.facts.CandidatesUnlinked;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.identity.Links;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule S5: which candidate ids are one person's. */
@Tag("S5")
class LinksTest {
    private static final Instant AT = Instant.parse("2021-05-03T09:00:00Z");

    private static Fact link(String one, String other) {
        return new CandidatesLinked(one + other + "-linked", AT, one + other, one, other);
    }

    private static Fact undone(String one, String other) {
        return new CandidatesUnlinked(one + other + "-unlinked", AT, one + other);
    }

    @Test
    @DisplayName("S5: a link has no direction, and links of links count")
    void linksOfLinks() {
        Links links = Links.among(List.of(link("bea", "ada"), link("bea", "cleo"), link("dora", "eve")));

        assertThat(links.none()).isFalse();
        assertThat(links.unitedWith("ada")).containsExactly("ada", "bea", "cleo");
        assertThat(links.unitedWith("cleo")).containsExactly("ada", "bea", "cleo");
        assertThat(links.unitedWith("eve")).containsExactly("dora", "eve");
        assertThat(links.linkedTo("ada")).containsExactly("bea");
        assertThat(links.linkedTo("bea")).containsExactlyInAnyOrder("ada", "cleo");
        assertThat(links.linkedTo("fay")).isEmpty();
    }

    @Test
    @DisplayName("S5: an undone link unites nobody, another one stays; and who was ever linked stays known")
    void undoneLink() {
        Links links = Links.among(List.of(undone("bea", "ada"), link("bea", "ada"), link("bea", "cleo")));

        assertThat(links.unitedWith("bea")).containsExactly("bea", "cleo");
        assertThat(links.linkedTo("bea")).containsExactly("cleo");
        assertThat(links.everLinkedTo("bea")).containsExactlyInAnyOrder("ada", "cleo");
        assertThat(links.everLinkedTo("ada")).containsExactly("bea");
        assertThat(links.none()).isFalse();
    }

    @Test
    @DisplayName("S5: a link to the id itself is no neighbour; without any link there is none")
    void noLink() {
        assertThat(Links.among(List.of(link("ada", "ada"))).linkedTo("ada")).isEmpty();
        assertThat(Links.among(List.of()).none()).isTrue();
        assertThat(Links.among(List.of()).unitedWith("ada")).containsExactly("ada");
    }
}
