package org.examledger.system.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Disputes;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every story is reported of four candidates: of one in its order, of the others shuffled and partly twice. */
@DisplayName("Reports in any order and any duplication, in whichever topic they come, have one end state (meaning 1)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnSharedLedger
class AnyOrderTest {
    private static final long SEED = Long.getLong("examledger.seed", 1906);
    private static final int STORIES = 8;
    private static final int SHUFFLES = 3;

    private final World world = World.shared();
    private final List<Told> told = new ArrayList<>();

    /** A story, of whom it was told in its order, and of whom otherwise. */
    record Told(long seed, Candidate inOrder, List<Candidate> shuffled) {
        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    /** All at once and in slices, so that some of each story is taken in before the rest is there. */
    @BeforeAll
    void tellThemAll() {
        Disputes disputes = Disputes.in(world);
        Random random = new Random(SEED);
        List<List<Runnable>> slices = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (long seed = SEED; seed < SEED + STORIES; seed++) {
            Candidate inOrder = Candidate.of(world);
            List<SpecificRecord> story = disputes.of(inOrder, seed);
            story.forEach(report -> slices.getFirst().add(() -> inOrder.report(report)));
            List<Candidate> shuffled = IntStream.range(0, SHUFFLES)
                    .mapToObj(any -> Candidate.of(world))
                    .toList();
            for (Candidate candidate : shuffled) {
                List<SpecificRecord> reports = shuffled(disputes.of(candidate, seed), random);
                for (int report = 0; report < reports.size(); report++) {
                    SpecificRecord next = reports.get(report);
                    slices.get(report * slices.size() / reports.size()).add(() -> candidate.report(next));
                }
            }
            told.add(new Told(seed, inOrder, shuffled));
        }
        slices.forEach(slice -> {
            slice.forEach(Runnable::run);
            world.settle();
        });
    }

    private static List<SpecificRecord> shuffled(List<SpecificRecord> story, Random random) {
        List<SpecificRecord> reports = new ArrayList<>(story);
        story.stream().filter(any -> random.nextInt(3) == 0).forEach(reports::add);
        Collections.shuffle(reports, random);
        return reports;
    }

    List<Told> told() {
        return told;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void hasOneEndState(Told story) {
        assertThat(story.shuffled())
                .allSatisfy(candidate -> assertThat(candidate.endState())
                        .isEqualTo(story.inOrder().endState()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void isAnsweredForInOneWay(Told story) {
        assertThat(story.shuffled()).allSatisfy(candidate -> {
            assertThat(appeals(candidate)).isEqualTo(appeals(story.inOrder()));
            assertThat(sanctions(candidate)).isEqualTo(sanctions(story.inOrder()));
        });
    }

    private static List<String> appeals(Candidate candidate) {
        return candidate.listed(Service.APPEALS, "appeals").stream()
                .map(JsonNode::toString)
                .sorted()
                .toList();
    }

    private static List<String> sanctions(Candidate candidate) {
        return candidate.listed(Service.SANCTIONS, "sanctions").stream()
                .map(sanction ->
                        sanction.get("sanctionId") + " " + sanction.get("until") + " " + sanction.get("lifted"))
                .sorted()
                .toList();
    }
}
