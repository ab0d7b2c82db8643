package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.StudentSittingCleared;
import org.examledger.service.sanctions.domain.facts.StudentSittingDisproved;
import org.examledger.service.sanctions.domain.given.Story;
import org.examledger.service.sanctions.domain.students.StudentSitting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sittings on a disproved status (A6). */
class StudentSittingsTest {
    private static final Instant AT = Instant.parse("2025-03-02T10:00:00Z");
    private static final List<Fact> FACTS = List.of(
            new StudentSittingDisproved("e1", AT, 0, "a1", List.of("A6")),
            new StudentSittingCleared("e2", AT, 1, "a1", List.of("A6")),
            new StudentSittingDisproved("e0", AT, 2, "a1", List.of("A6")),
            new StudentSittingDisproved("e4", AT, 3, "a2", List.of("A6")),
            new StudentSittingCleared("e3", AT, 4, "a2", List.of("A6")));

    @Test
    @Tag("A6")
    @DisplayName("A6: the last that was said of each sitting stands, also of one instant, and no one is sanctioned")
    void lastStands() {
        Conclusions concluded = Story.rules().conclude(FACTS);

        assertThat(concluded.studentSittings())
                .containsExactly(
                        new StudentSitting("a1", true, new Grounds(List.of("A6"), List.of("e0", "e1", "e2"), AT)),
                        new StudentSitting("a2", false, new Grounds(List.of("A6"), List.of("e3", "e4"), AT)));
        assertThat(concluded.sanctions()).isEmpty();
        assertThat(concluded.flags()).isEmpty();
        assertThat(concluded.waiting()).isEmpty();
    }

    @Test
    @Tag("A6")
    @DisplayName("The order in which facts arrive, and facts that come twice, change nothing")
    void anyOrder() {
        List<StudentSitting> inOrder = Story.rules().conclude(FACTS).studentSittings();
        Random random = new Random(11);
        for (int run = 0; run < 50; run++) {
            List<Fact> shuffled = new ArrayList<>(FACTS);
            shuffled.addAll(FACTS.subList(0, random.nextInt(FACTS.size())));
            Collections.shuffle(shuffled, random);
            assertThat(Story.rules().conclude(shuffled).studentSittings()).isEqualTo(inOrder);
        }
    }
}
