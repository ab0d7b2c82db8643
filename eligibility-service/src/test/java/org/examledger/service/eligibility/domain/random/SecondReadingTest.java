package org.examledger.service.eligibility.domain.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.examledger.policies.Certification;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.Conclusions;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.EligibilityRules;
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.Status;
import org.examledger.service.eligibility.domain.Violation;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The domain against a second reading of the contract, on random histories. */
class SecondReadingTest {
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.shipped();
    private static final EligibilityRules RULES = new EligibilityRules(CATALOGUE, Story.IDS);
    private static final int HISTORIES_A_SEED = 20;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "Meaning 4 and 5, seed {0}")
    @MethodSource("seeds")
    void determinations(long seed) {
        eachHistory(seed, (history, exam, sittings) -> {
            Determination determination = RULES.conclude("candidate", history.facts())
                    .determinations()
                    .get(exam.examId());
            SecondReading reading = new SecondReading(exam, sittings);
            PlainWindow window = reading.window();
            Integer allowed = reading.version().singleSitting() == null ? window.allowed() : Integer.valueOf(1);

            assertThat(Answer.of(determination)).isEqualTo(reading.answer(bans(history, exam), history.unreadable()));
            assertThat(determination.policyVersion())
                    .isEqualTo(reading.version().date().toString());
            assertThat(determination.attemptsCounted())
                    .isEqualTo(window.sittings().size());
            assertThat(determination.attemptsAllowed()).isEqualTo(allowed);
            assertThat(determination.windowStart())
                    .isEqualTo(window.sittings().getFirst().start());
            assertThat(determination.windowEnd()).isEqualTo(window.end());
        });
    }

    @ParameterizedTest(name = "Meaning 7, seed {0}")
    @MethodSource("seeds")
    void violations(long seed) {
        eachHistory(seed, (history, exam, sittings) -> {
            List<String> expected = new ArrayList<>();
            for (int place = 0; place < sittings.size(); place++) {
                PlainSitting sitting = sittings.get(place);
                Answer answer = justBefore(sitting, sittings.subList(0, place), exam, history);
                boolean allowed = answer.status() == Status.ELIGIBLE
                        || (answer.eligibleFrom() != null && !sitting.start().isBefore(answer.eligibleFrom()));
                if (!allowed && answer.reason() != Reason.RESULT_PENDING) {
                    expected.add(sitting.attemptId() + " " + answer.reason() + " " + answer.eligibleFrom());
                }
            }

            assertThat(RULES.conclude("candidate", history.facts()).violations())
                    .filteredOn(violation -> violation.examId().equals(exam.examId()))
                    .extracting(SecondReadingTest::told)
                    .isEqualTo(expected);
        });
    }

    @ParameterizedTest(name = "Meaning 8, seed {0}")
    @MethodSource("seeds")
    void certifications(long seed) {
        eachHistory(seed, (history, exam, sittings) -> {
            Certification certification = exam.certification();
            List<String> expected = new ArrayList<>();
            String completing = null;
            Instant expiry = null;
            for (PlainSitting sitting : sittings) {
                if (certification == null || !sitting.passed()) {
                    continue;
                }
                Instant own = certification.validity() == null ? null : sitting.plus(certification.validity());
                boolean held =
                        completing != null && (expiry == null || sitting.start().isBefore(expiry));
                if (!held) {
                    completing = sitting.attemptId();
                    expiry = own;
                    expected.add(completing + " " + expiry);
                } else if (own != null && own.isAfter(expiry)) {
                    expiry = own;
                    expected.set(expected.size() - 1, completing + " " + expiry);
                }
            }

            Conclusions conclusions = RULES.conclude("candidate", history.facts());
            assertThat(conclusions.certifications())
                    .filteredOn(held ->
                            certification != null && held.certification().equals(certification.name()))
                    .extracting(SecondReadingTest::told)
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

    private static String told(Violation violation) {
        return violation.attemptId() + " " + violation.reason() + " " + violation.eligibleFrom();
    }

    private static String told(HeldCertification held) {
        return held.completingAttemptId() + " " + held.expiresAt();
    }

    private static void eachHistory(long seed, Check check) {
        for (int number = 0; number < HISTORIES_A_SEED; number++) {
            RandomHistory history = RandomHistory.of(seed * HISTORIES_A_SEED + number);
            history.sittings()
                    .forEach((examId, sittings) ->
                            check.of(history, CATALOGUE.exam(examId).orElseThrow(), sittings));
        }
    }

    private interface Check {
        void of(RandomHistory history, Exam exam, List<PlainSitting> sittings);
    }
}
