package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.domain.random.Arrivals;
import org.examledger.service.sanctions.domain.random.RandomReview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract, meaning 11: the state is lost at any moment, and all is read again from offset 0. */
class ResetTest {
    private static final World WORLD = new World().prepared();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @ParameterizedTest(
            name = "seed {0}: nothing is published again, and the rest of the story ends as without the loss")
    @MethodSource("seeds")
    void reset(long seed) {
        RandomReview review = RandomReview.of(seed);
        Random random = new Random(seed);
        List<Told> arriving =
                Arrivals.of(review.facts(), random).stream().map(Told::of).toList();
        int lostAfter = random.nextInt(arriving.size() + 1);
        PublishedBefore before;
        List<SpecificRecord> saidBefore;
        WORLD.before(new PublishedBefore());
        try (DrivenService first = DrivenSanctions.live(WORLD)) {
            arriving.subList(0, lostAfter).forEach(told -> told.to(first));
            before = first.published();
            saidBefore = DrivenSanctions.conclusions(first);
        }

        before.inputsRead(false);
        try (DrivenService again = new DrivenService(DrivenSanctions.definition(), WORLD.before(before))) {
            otherwiseInterleaved(arriving.subList(0, lostAfter), random).forEach(told -> {
                told.to(again);
                again.tick();
            });
            before.inputsRead(true);
            again.tick();
            assertThat(WORLD.progress().allLive()).isTrue();
            assertThat(again.saidAnywhere())
                    .as("said again after %d records", lostAfter)
                    .isEmpty();

            arriving.subList(lostAfter, arriving.size()).forEach(told -> told.to(again));
            List<SpecificRecord> all = inTopicOrder(saidBefore, DrivenSanctions.conclusions(again));
            assertThat(Readers.after(all)).isEqualTo(review.meaning());
            assertThat(all).extracting(record -> record.get(0)).doesNotHaveDuplicates();
            assertThat(again.rejections()).isEmpty();
        }
    }

    /** Each topic in its own order, intake included; between topics in another. */
    private static List<Told> otherwiseInterleaved(List<Told> arrived, Random random) {
        Map<Topic, List<Told>> topics = new HashMap<>();
        arrived.forEach(told ->
                topics.computeIfAbsent(told.topic(), none -> new ArrayList<>()).add(told));
        List<List<Told>> left = new ArrayList<>(topics.values());
        List<Told> interleaved = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Told> topic = left.get(random.nextInt(left.size()));
            interleaved.add(topic.removeFirst());
            left.removeIf(List::isEmpty);
        }
        return interleaved;
    }

    private static List<SpecificRecord> inTopicOrder(List<SpecificRecord> before, List<SpecificRecord> after) {
        List<SpecificRecord> all = new ArrayList<>();
        for (Topic topic : List.of(Topics.SANCTIONS, Topics.REVOCATIONS)) {
            before.stream().filter(record -> of(topic, record)).forEach(all::add);
            after.stream().filter(record -> of(topic, record)).forEach(all::add);
        }
        return all;
    }

    private static boolean of(Topic topic, SpecificRecord record) {
        return topic.carries(record.getSchema().getFullName());
    }
}
