package org.examledger.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptStarted;
import org.examledger.kit.conclusion.Conclude;
import org.examledger.kit.conclusion.Conclusions;
import org.examledger.kit.conclusion.Place;
import org.examledger.kit.conclusion.Retraction;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.conclusion.Situation;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.Fact;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegardedFactsTest {
    private final World world = new World().prepared();
    private final OfStarts conclude = new OfStarts();
    private final DrivenService service = DrivenService.live(
            new ServiceDefinition(
                    "test-service", List.of(), List.of(Topics.ATTEMPTS), List.of(Topics.ELIGIBILITY), conclude),
            world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("A record that says nothing here gives no occasion to conclude, and is there when another does")
    void keptWithoutConclusion() {
        service.fact(Topics.ATTEMPTS, GRACE.passes("attempt-1", "2025-03-01T10:00:00Z"));
        assertThat(conclude.factsEachTime).isEmpty();

        service.fact(Topics.ATTEMPTS, GRACE.starts("attempt-1", "AZ-104", "2025-03-01T08:00:00Z"));
        assertThat(conclude.factsEachTime).containsExactly(2);
    }

    @Test
    @DisplayName("What cannot be read gives occasion to say that it waits")
    void unreadable() {
        service.fact(Topics.ATTEMPTS, GRACE.id(), new byte[] {1, 2, 3});

        assertThat(conclude.factsEachTime).containsExactly(1);
    }

    /** Concludes nothing, and regards starts only. */
    private static final class OfStarts implements Conclude {
        private final List<Integer> factsEachTime = new ArrayList<>();

        @Override
        public Conclusions conclude(Situation situation) {
            factsEachTime.add(situation.facts().size());
            return new Conclusions(List.of(), List.of());
        }

        @Override
        public boolean regards(Fact fact) {
            return !(fact instanceof Fact.Readable readable) || readable.record() instanceof AttemptStarted;
        }

        @Override
        public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
            return new Retraction.Keep();
        }

        @Override
        public Place placeOf(
                Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
            throw new IllegalStateException("nothing was published");
        }
    }
}
