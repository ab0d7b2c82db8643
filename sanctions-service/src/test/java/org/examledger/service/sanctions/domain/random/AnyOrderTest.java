package org.examledger.service.sanctions.domain.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.examledger.service.sanctions.domain.Conclusions;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.given.Reader;
import org.examledger.service.sanctions.domain.given.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CONTRACT, Meaning 1: conclusions are a function of the set of facts. */
class AnyOrderTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}: any order and duplication of a candidate''s facts conclude the same")
    @MethodSource("seeds")
    void anyOrderAndDuplication(long seed) {
        List<Fact> facts = RandomReview.of(seed).facts();
        Conclusions told = Story.rules().conclude(facts);
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            facts.stream().filter(fact -> random.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);

            assertThat(Story.rules().conclude(shuffled)).isEqualTo(told);
        }
    }

    @ParameterizedTest(name = "seed {0}: a second reading of the same story comes to the same states")
    @MethodSource("seeds")
    void secondReading(long seed) {
        RandomReview review = RandomReview.of(seed);

        assertThat(Reader.concluded(Story.rules().conclude(review.facts()).sanctions()))
                .isEqualTo(review.meaning());
    }
}
