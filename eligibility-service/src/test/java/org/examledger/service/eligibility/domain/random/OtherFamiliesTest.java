package org.examledger.service.eligibility.domain.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.Conclusions;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.EligibilityRules;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs of examples/policies on random histories: in any order, and against a second reading. */
class OtherFamiliesTest {
    static final PolicyCatalogue POLICIES =
            Examples.policies("stratus", "nimbus", "aegis", "meridian", "microsoft-beta");
    static final List<Exam> EXAMS = POLICIES.exams().stream()
            .filter(exam -> PolicyCatalogue.shipped().exam(exam.examId()).isEmpty())
            .toList();
    private static final EligibilityRules RULES = new EligibilityRules(POLICIES, Story.IDS);
    private static final int HISTORIES_A_SEED = 20;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}: any order and duplication of the facts conclude the same")
    @MethodSource("seeds")
    void anyOrderAndDuplication(long seed) {
        RandomHistory history = RandomHistory.of(seed, EXAMS);
        Conclusions told = RULES.conclude("candidate", history.facts());
        Random random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            List<Fact> shuffled = new ArrayList<>(history.facts());
            history.facts().stream().filter(fact -> random.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);

            assertThat(RULES.conclude("candidate", shuffled)).isEqualTo(told);
        }
    }

    @ParameterizedTest(name = "seed {0}: eligibility, and published for every exam of a family")
    @MethodSource("seeds")
    @Tag("R9")
    void determinations(long seed) {
        eachHistory(seed, (history, exam, sittings) -> {
            Determination determination = RULES.conclude("candidate", history.facts())
                    .determinations()
                    .get(exam.examId());
            SecondReading reading = new SecondReading(exam, sittings);
            PlainWindow window = reading.window();

            assertThat(Answer.of(determination)).isEqualTo(reading.answer(bans(history, exam), history.unreadable()));
            assertThat(determination.attemptsCounted())
                    .isEqualTo(window.sittings().size());
            assertThat(determination.attemptsAllowed()).isEqualTo(window.allowed());
            assertThat(determination.windowStart())
                    .isEqualTo(window.sittings().getFirst().start());
            assertThat(determination.windowEnd()).isEqualTo(window.end());
        });
    }

    @ParameterizedTest(name = "seed {0}: violations, in whatever exam of a family")
    @MethodSource("seeds")
    @Tag("R9")
    void violations(long seed) {
        eachHistory(seed, (history, exam, sittings) -> {
            List<String> expected = new ArrayList<>();
            for (int place = 0; place < sittings.size(); place++) {
                PlainSitting sitting = sittings.get(place);
                Answer answer = justBefore(sitting, sittings.subList(0, place), exam, history);
                boolean allowed = answer.eligibleFrom() == null
                        ? answer.equals(Answer.eligible())
                        : !sitting.start().isBefore(answer.eligibleFrom());
                if (!allowed && answer.reason() != Reason.RESULT_PENDING) {
                    expected.add(sitting.attemptId() + " " + answer.reason() + " " + answer.eligibleFrom());
                }
            }
            List<String> together =
                    POLICIES.countedTogether(exam).stream().map(Exam::examId).toList();

            assertThat(RULES.conclude("candidate", history.facts()).violations())
                    .filteredOn(violation -> together.contains(violation.examId()))
                    .extracting(violation ->
                            violation.attemptId() + " " + violation.reason() + " " + violation.eligibleFrom())
                    .isEqualTo(expected);
        });
    }

    private static Answer justBefore(
            PlainSitting sitting, List<PlainSitting> earlier, Exam exam, RandomHistory history) {
        List<PlainBan> notified = bans(history, exam).stream()
                .filter(ban -> !ban.notifiedAt().isAfter(sitting.start()))
                .toList();
        if (earlier.isEmpty()) {
            return SecondReading.underBans(notified, 0, Answer.eligible());
        }
        List<PlainSitting> known =
                earlier.stream().map(before -> before.before(sitting.start())).toList();
        return new SecondReading(exam, known).answer(notified, 0);
    }

    private static List<PlainBan> bans(RandomHistory history, Exam exam) {
        return history.bans().stream()
                .filter(ban -> ban.program().equals(exam.program()))
                .toList();
    }

    private static void eachHistory(long seed, Check check) {
        for (int number = 0; number < HISTORIES_A_SEED; number++) {
            RandomHistory history = RandomHistory.of(seed * HISTORIES_A_SEED + number, EXAMS);
            for (Exam exam : EXAMS) {
                List<PlainSitting> sittings = POLICIES.countedTogether(exam).stream()
                        .flatMap(counted -> history.sittings().getOrDefault(counted.examId(), List.of()).stream())
                        .sorted(Comparator.comparing(PlainSitting::start).thenComparing(PlainSitting::attemptId))
                        .toList();
                if (!sittings.isEmpty()) {
                    check.of(history, exam, sittings);
                }
            }
        }
    }

    private interface Check {
        void of(RandomHistory history, Exam exam, List<PlainSitting> sittings);
    }
}
