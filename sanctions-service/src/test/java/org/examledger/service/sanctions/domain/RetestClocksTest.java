package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.examledger.clocks.domain.Clock;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.RetestCancelled;
import org.examledger.service.sanctions.domain.facts.RetestDateAgreed;
import org.examledger.service.sanctions.domain.facts.RetestOrdered;
import org.examledger.service.sanctions.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By when a retest is taken (S7). */
class RetestClocksTest {
    private static final List<Fact> FACTS = List.of(
            new RetestOrdered("e1", Instant.parse("2025-03-02T10:00:00Z"), "r1", "MICROSOFT", "AZ-104", "center-2"),
            agreed("e2", "2025-03-03T10:00:00Z", "a1", "2025-04-01T20:00:00Z"),
            agreed("e3", "2025-03-04T10:00:00Z", "a2", "2025-04-02T20:00:00Z"),
            new AttemptStarted("e4", Instant.parse("2025-04-01T20:00:00Z"), "a1", "AZ-104"),
            new AttemptStarted("e5", Instant.parse("2025-04-02T20:05:00Z"), "a2", "AZ-104"),
            new RetestCancelled("e6", Instant.parse("2025-04-03T10:00:00Z"), "r1"));

    @Test
    @Tag("S7")
    @DisplayName("S7: the last date agreed counts, to the end of its day in its zone, and the sitting agreed with it")
    void lastDate() {
        Clock clock = onlyClock(FACTS);

        assertThat(clock.name().subjectId()).isEqualTo("r1");
        assertThat(clock.startedAt()).isEqualTo("2025-04-02T20:00:00Z");
        assertThat(clock.dueAt()).isEqualTo("2025-04-03T15:00:00Z");
        assertThat(clock.doneAt()).isEqualTo(Optional.of(Instant.parse("2025-04-02T20:05:00Z")));
        assertThat(clock.needlessFrom()).isEqualTo(Optional.of(Instant.parse("2025-04-03T10:00:00Z")));
    }

    @Test
    @DisplayName("The order of the facts, and facts that come twice, change nothing")
    void anyOrder() {
        Clock clock = onlyClock(FACTS);
        Random random = new Random(7);
        for (int run = 0; run < 50; run++) {
            List<Fact> shuffled = new ArrayList<>(FACTS);
            shuffled.addAll(FACTS.subList(0, random.nextInt(FACTS.size())));
            Collections.shuffle(shuffled, random);
            assertThat(onlyClock(shuffled)).isEqualTo(clock);
        }
    }

    @Test
    @DisplayName("Without a date, and for a date whose retest is not known, no clock runs")
    void withoutDate() {
        assertThat(Story.rules().conclude(FACTS.subList(0, 1)).retestClocks()).isEmpty();
        assertThat(Story.rules().conclude(FACTS.subList(1, 6)).retestClocks()).isEmpty();
    }

    @Test
    @Tag("S7")
    @DisplayName("S7: of two retests each has its own dates, its own sitting and its own end")
    void twoRetests() {
        List<Fact> facts = new ArrayList<>(FACTS);
        facts.add(new RetestOrdered(
                "f1", Instant.parse("2025-03-02T11:00:00Z"), "r2", "MICROSOFT", "AZ-104", "center-2"));
        facts.add(new RetestDateAgreed(
                "f2",
                Instant.parse("2025-03-09T10:00:00Z"),
                "r2",
                "b1",
                Instant.parse("2025-05-01T09:00:00Z"),
                ZoneId.of("Asia/Tokyo")));

        List<Clock> clocks = Story.rules().conclude(facts).retestClocks();

        assertThat(clocks).hasSize(2).first().isEqualTo(onlyClock(FACTS));
        assertThat(clocks.getLast().startedAt()).isEqualTo("2025-05-01T09:00:00Z");
        assertThat(clocks.getLast().doneAt()).isEmpty();
        assertThat(clocks.getLast().needlessFrom()).isEmpty();
    }

    private static RetestDateAgreed agreed(String eventId, String at, String attemptId, String appointmentAt) {
        return new RetestDateAgreed(
                eventId, Instant.parse(at), "r1", attemptId, Instant.parse(appointmentAt), ZoneId.of("Asia/Tokyo"));
    }

    private static Clock onlyClock(List<Fact> facts) {
        List<Clock> clocks = Story.rules().conclude(facts).retestClocks();
        assertThat(clocks).hasSize(1);
        return clocks.getFirst();
    }
}
