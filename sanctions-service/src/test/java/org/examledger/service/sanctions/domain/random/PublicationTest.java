package org.examledger.service.sanctions.domain.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.given.Publication;
import org.examledger.service.sanctions.domain.given.Reader;
import org.examledger.service.sanctions.domain.given.Said;
import org.examledger.service.sanctions.domain.given.Story;
import org.examledger.service.sanctions.domain.statements.Statement;
import org.examledger.service.sanctions.domain.statements.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published while facts come in one by one, in any order that topics allow. */
class PublicationTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}: no announcement repeats another''s content and basis, which make its eventId")
    @MethodSource("seeds")
    void nothingIsAnnouncedTwiceAlike(long seed) {
        List<Fact> arriving = Arrivals.of(RandomReview.of(seed).facts(), new Random(seed));
        Publication publication = new Publication();
        for (int known = 1; known <= arriving.size(); known++) {
            publication.on(arriving.subList(0, known));
        }

        Set<List<Object>> eventIds = new HashSet<>();
        for (Said said : publication.said()) {
            assertThat(eventIds.add(List.of(said.sanctionId(), said.content(), said.basis())))
                    .as("%s for the first time", said)
                    .isTrue();
        }
    }

    @ParameterizedTest(
            name = "seed {0}: after the last fact a reader holds for true what is concluded, whatever the order")
    @MethodSource("seeds")
    void readersComeToTheSame(long seed) {
        RandomReview review = RandomReview.of(seed);
        Random random = new Random(seed);
        for (int round = 0; round < 3; round++) {
            List<Fact> arriving = Arrivals.of(review.facts(), random);
            Publication publication = new Publication();
            for (int known = 1; known <= arriving.size(); known++) {
                publication.on(arriving.subList(0, known));
            }

            assertThat(Reader.after(publication.said())).isEqualTo(review.meaning());
        }
    }

    @ParameterizedTest(name = "seed {0}: a state lost at any moment and rebuilt from what was said repeats nothing")
    @MethodSource("seeds")
    void rebuilt(long seed) {
        RandomReview review = RandomReview.of(seed);
        Random random = new Random(seed);
        List<Fact> arriving = Arrivals.of(review.facts(), random);
        int lostAfter = 1 + random.nextInt(arriving.size());
        Publication publication = new Publication();
        for (int known = 1; known <= lostAfter; known++) {
            publication.on(arriving.subList(0, known));
        }

        assertThat(publication.rebuilt().on(arriving.subList(0, lostAfter))).isEmpty();
    }

    @ParameterizedTest(
            name = "seed {0}: a state lost again and again, while facts come in, leaves readers with the same")
    @MethodSource("seeds")
    void rebuiltBehind(long seed) {
        RandomReview review = RandomReview.of(seed);
        Random random = new Random(seed);
        List<Fact> arriving = Arrivals.of(review.facts(), random);
        Publication publication = new Publication();
        for (int known = 1; known < arriving.size(); known += 1 + random.nextInt(4)) {
            publication = publication.rebuilt();
            publication.on(arriving.subList(0, known));
        }
        publication = publication.rebuilt();
        publication.on(arriving);

        assertThat(Reader.after(publication.said())).isEqualTo(review.meaning());
    }

    @ParameterizedTest(name = "seed {0}: each statement occurred when the latest fact of its basis did")
    @MethodSource("seeds")
    void occurredAt(long seed) {
        List<Fact> facts = RandomReview.of(seed).facts();
        Map<String, Fact> byId = facts.stream().collect(Collectors.toMap(Fact::eventId, Function.identity()));

        for (Statement statement : Statements.of(Story.rules().conclude(facts).sanctions())) {
            Instant latest = statement.grounds().basis().stream()
                    .map(eventId -> byId.get(eventId).occurredAt())
                    .max(Instant::compareTo)
                    .orElseThrow();
            assertThat(statement.grounds().occurredAt()).isEqualTo(latest);
        }
    }
}
