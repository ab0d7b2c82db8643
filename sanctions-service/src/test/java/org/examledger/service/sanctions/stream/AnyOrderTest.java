package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.WaitingFact;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.random.Arrivals;
import org.examledger.service.sanctions.domain.random.RandomReview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract, meaning 1: facts, not arrival order; the topics of sibling services keep their own. */
class AnyOrderTest {
    private static final World WORLD = new World().prepared();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @ParameterizedTest(
            name =
                    "seed {0}: any order and duplication over all topics leaves readers with the same, and says nothing twice")
    @MethodSource("seeds")
    void anyOrder(long seed) {
        RandomReview review = RandomReview.of(seed);
        Random random = new Random(seed);
        Set<WaitingFact> waitingAsTold = drive(review.facts()).waiting();
        for (int round = 0; round < 2; round++) {
            Outcome outcome = drive(repeated(Arrivals.of(review.facts(), random), random));

            assertThat(Readers.after(outcome.published())).isEqualTo(review.meaning());
            assertThat(outcome.published()).extracting(record -> record.get(0)).doesNotHaveDuplicates();
            assertThat(outcome.rejections()).isEmpty();
            assertThat(outcome.waiting()).isEqualTo(waitingAsTold);
        }
    }

    /** Each third fact comes once more, at any time later. */
    private static List<Fact> repeated(List<Fact> arriving, Random random) {
        List<Fact> repeated = new ArrayList<>(arriving);
        for (Fact fact : arriving) {
            if (random.nextInt(3) == 0) {
                int first = repeated.indexOf(fact);
                repeated.add(first + 1 + random.nextInt(repeated.size() - first), fact);
            }
        }
        return repeated;
    }

    private static Outcome drive(List<Fact> facts) {
        try (DrivenService service = DrivenSanctions.live(WORLD)) {
            facts.forEach(fact -> Told.of(fact).to(service));
            Set<WaitingFact> waiting = service.waiting().stream().collect(Collectors.toSet());
            return new Outcome(DrivenSanctions.conclusions(service), service.rejections(), waiting);
        }
    }

    private record Outcome(List<SpecificRecord> published, List<String> rejections, Set<WaitingFact> waiting) {}
}
