package org.examledger.service.appeals.domain.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.given.Announcer;
import org.examledger.service.appeals.domain.given.Publication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * As facts come in one by one while time goes by, and is set back now and then, whatever is published differs from all
 * that was published before in content or basis, since both make its eventId; and in the end the same stands as if all
 * had been known at once.
 */
class AnnouncedInAnyOrderTest {
    private static final Optional<Instant> IN_THE_END = Optional.of(RandomStory.LONG_AFTER);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    private static Announcer announcedOneByOne(List<Fact> facts, Random random) {
        List<Fact> arriving = RandomStory.arriving(facts, random);
        Announcer announcer = new Announcer();
        for (int known = 0; known <= arriving.size(); known++) {
            for (int moments = random.nextInt(3); moments >= 0; moments--) {
                Optional<Instant> now =
                        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(RandomStory.moment(random));
                announcer.announce(arriving.subList(0, known), now);
            }
        }
        announcer.announce(arriving, IN_THE_END);
        return announcer;
    }

    @ParameterizedTest(name = "seed {0}: no publication repeats another''s content and basis")
    @MethodSource("seeds")
    void nothingIsPublishedTwiceAlike(long seed) {
        Announcer announcer = announcedOneByOne(RandomStory.of(seed), new Random(seed));
        Set<List<Object>> alike = new HashSet<>();
        for (Publication publication : announcer.published()) {
            assertThat(alike.add(List.of(publication.record(), publication.content(), publication.basis())))
                    .as("%s for the first time", publication)
                    .isTrue();
        }
    }

    @ParameterizedTest(
            name = "Meaning 11, seed {0}: what has been said is not said again, in whatever order facts are read")
    @MethodSource("seeds")
    void nothingIsSaidAgain(long seed) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>(RandomStory.of(seed));
        Announcer announcer = announcedOneByOne(facts, random);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(facts, random);
            assertThat(announcer.announce(facts, IN_THE_END)).isEmpty();
            assertThat(announcer.announce(facts, Optional.empty())).isEmpty();
            assertThat(announcer.announce(facts, Optional.of(RandomStory.moment(random))))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "Meaning 1, seed {0}: in the end the same stands, whatever came first")
    @MethodSource("seeds")
    void theSameStandsInTheEnd(long seed) {
        List<Fact> facts = RandomStory.of(seed);
        Announcer atOnce = new Announcer();
        atOnce.announce(facts, IN_THE_END);
        Map<String, Object> expected = states(atOnce);

        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            Announcer oneByOne = announcedOneByOne(facts, random);
            Map<String, Object> states = states(oneByOne);

            assertThat(states).containsAllEntriesOf(expected);
            assertThat(oneByOne.passedOn()).containsAll(atOnce.passedOn());
            // Left over is what was said of appeals that were refused after all: completeness, and clocks that stand
            // still.
            Set<String> left = new HashSet<>(states.keySet());
            left.removeAll(expected.keySet());
            assertThat(left).allMatch(slot -> !slot.startsWith("appeal") && !slot.startsWith("exception"));
            assertThat(left.stream().filter(slot -> slot.startsWith("set ")))
                    .allMatch(slot ->
                            !states.get(slot.replace("set ", "outcome ")).equals(states.get(slot)));
        }
    }

    private static Map<String, Object> states(Announcer announcer) {
        Map<String, Object> states = new HashMap<>();
        announcer
                .standing()
                .forEach((slot, publication) -> states.put(slot, List.of(publication.record(), publication.content())));
        return states;
    }
}
