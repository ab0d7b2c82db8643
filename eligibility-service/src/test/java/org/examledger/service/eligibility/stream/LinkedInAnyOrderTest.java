package org.examledger.service.eligibility.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.stream.Linking.banned;
import static org.examledger.service.eligibility.stream.Linking.linked;
import static org.examledger.service.eligibility.stream.Linking.unlinked;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract, meaning 1, across linked candidates: facts of each may come before or after the links and their undoing. */
@Tag("S5")
class LinkedInAnyOrderTest {
    private static final World WORLD = new World().prepared();
    private static final List<Candidate> PEOPLE =
            List.of(Candidate.on0("ada"), Candidate.on0("bea"), Candidate.on0("cleo"));
    private static final List<String> EXAMS = List.of("AZ-104", "70-410", "77-725");
    private static final Instant START = Instant.parse("2021-06-01T09:00:00Z");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("S5: links and facts in any order end alike")
    void anyOrder(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> facts = facts(random);
        EndState inOrder = end(facts);
        assertThat(inOrder.standing()).isNotEmpty();

        Collections.shuffle(facts, random);

        assertThat(end(facts)).isEqualTo(inOrder);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("S5: with every link undone, all is as if there never had been one")
    void undone(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> facts = new ArrayList<>(facts(random));
        facts.removeIf(fact -> topicOf(fact).equals(Topics.IDENTITIES));
        EndState apart = end(facts);
        facts.addAll(List.of(
                linked("link-a", PEOPLE.get(0), PEOPLE.get(1), at(1)),
                linked("link-b", PEOPLE.get(1), PEOPLE.get(2), at(2)),
                unlinked("link-a", PEOPLE.get(0), at(3)),
                unlinked("link-b", PEOPLE.get(1), at(4))));
        Collections.shuffle(facts, random);

        assertThat(end(facts)).isEqualTo(apart);
    }

    private static EndState end(List<SpecificRecord> facts) {
        try (DrivenService service = DrivenEligibility.live(WORLD)) {
            facts.forEach(fact -> service.fact(topicOf(fact), fact));
            service.tick();
            return EndState.of(service);
        }
    }

    private static Topic topicOf(SpecificRecord fact) {
        return List.of(Topics.ATTEMPTS, Topics.SANCTIONS, Topics.IDENTITIES).stream()
                .filter(topic -> topic.carries(fact.getSchema().getFullName()))
                .findFirst()
                .orElseThrow();
    }

    /** Sittings under ids that several candidates use, bans, links that form chains and rings, some of them undone. */
    private static List<SpecificRecord> facts(Random random) {
        List<SpecificRecord> facts = new ArrayList<>();
        for (Candidate candidate : PEOPLE) {
            int attempts = 1 + random.nextInt(3);
            for (int attempt = 1; attempt <= attempts; attempt++) {
                String exam = EXAMS.get(random.nextInt(EXAMS.size()));
                String start = START.plus(Duration.ofHours(random.nextInt(900))).toString();
                facts.add(candidate.starts("a" + attempt, exam, start));
                facts.add(
                        random.nextInt(4) == 0
                                ? candidate.passes("a" + attempt, start)
                                : candidate.fails("a" + attempt, start));
            }
            if (random.nextInt(4) == 0) {
                facts.add(banned(candidate, at(random.nextInt(900))));
            }
        }
        for (int link = 1; link <= 3; link++) {
            Candidate one = PEOPLE.get(random.nextInt(3));
            Candidate other = PEOPLE.get(random.nextInt(3));
            if (!one.equals(other)) {
                facts.add(linked("link-" + link, one, other, at(1000 + link)));
                if (random.nextInt(3) == 0) {
                    facts.add(unlinked("link-" + link, one, at(1100 + link)));
                }
            }
        }
        return facts;
    }

    private static String at(int hours) {
        return START.plus(Duration.ofHours(hours)).toString();
    }
}
