package org.examledger.service.appeals.domain.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.DeadlineOutcome;
import org.examledger.service.appeals.domain.AppealConclusion;
import org.examledger.service.appeals.domain.AppealRules;
import org.examledger.service.appeals.domain.Conclusions;
import org.examledger.service.appeals.domain.Said;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CONTRACT, Meaning 1: conclusions are a function of the set of facts and, for deadlines, of now. */
class AnyOrderTest {
    private static final AppealRules RULES = new AppealRules(Story.catalogue());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(
            name = "Scenario 9, seed {0}: any order and duplication of a candidate''s facts conclude the same")
    @MethodSource("seeds")
    void anyOrderAndDuplication(long seed) {
        List<Fact> facts = RandomStory.of(seed);
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            Optional<Instant> now = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(RandomStory.moment(random));
            List<Fact> shuffled = new ArrayList<>(facts);
            facts.stream().filter(fact -> random.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);

            assertThat(RULES.conclude(shuffled, Said.nothing(), now))
                    .isEqualTo(RULES.conclude(facts, Said.nothing(), now));
        }
    }

    @ParameterizedTest(name = "seed {0}: between two instants at which something falls due, time changes nothing")
    @MethodSource("seeds")
    void nextDueIsTheNextChange(long seed) {
        List<Fact> facts = RandomStory.of(seed);
        Instant moment = RandomStory.moment(new Random(seed));
        Conclusions concluded = RULES.conclude(facts, Said.nothing(), Optional.of(moment));
        if (concluded.nextDue().isEmpty()) {
            assertThat(RULES.conclude(facts, Said.nothing(), Optional.of(RandomStory.LONG_AFTER)))
                    .isEqualTo(concluded);
            return;
        }
        Instant due = concluded.nextDue().get();
        assertThat(due).isAfter(moment);
        assertThat(RULES.conclude(facts, Said.nothing(), Optional.of(due.minusMillis(1))))
                .isEqualTo(concluded);
        assertThat(RULES.conclude(facts, Said.nothing(), Optional.of(due))).isNotEqualTo(concluded);
    }

    @ParameterizedTest(name = "seed {0}: one filed appeal a case, its clocks alone, and nothing met when it was due")
    @MethodSource("seeds")
    void oneFiledAppealACase(long seed) {
        Conclusions concluded =
                RULES.conclude(RandomStory.of(seed), Said.nothing(), Optional.of(RandomStory.LONG_AFTER));
        List<AppealConclusion> filed = concluded.appeals().stream()
                .filter(AppealConclusion.Filed.class::isInstance)
                .toList();

        assertThat(filed).extracting(AppealConclusion::caseId).doesNotHaveDuplicates();
        for (Deadline deadline : concluded.deadlines()) {
            if (deadline.name().appealId() != null) {
                assertThat(filed)
                        .extracting(AppealConclusion::appealId)
                        .contains(deadline.name().subject());
            }
            switch (deadline.outcome()) {
                case DeadlineOutcome.Met met -> assertThat(met.metAt()).isBefore(deadline.dueAt());
                case DeadlineOutcome.Missed missed ->
                    assertThat(missed.grounds().occurredAt()).isEqualTo(deadline.dueAt());
                case DeadlineOutcome.Cancelled cancelled -> {}
                case DeadlineOutcome.Open open -> throw new AssertionError(deadline + " is open long after it was due");
            }
        }
    }
}
