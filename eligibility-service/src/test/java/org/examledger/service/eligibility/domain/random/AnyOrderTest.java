package org.examledger.service.eligibility.domain.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.Conclusions;
import org.examledger.service.eligibility.domain.EligibilityRules;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.CertificationFact;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.FactAboutAttempt;
import org.examledger.service.eligibility.domain.facts.IdentityFact;
import org.examledger.service.eligibility.domain.facts.RetestFact;
import org.examledger.service.eligibility.domain.facts.SanctionFact;
import org.examledger.service.eligibility.domain.facts.UnreadableRecord;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CONTRACT, Meaning 1: conclusions are a function of the set of facts. */
class AnyOrderTest {
    private static final EligibilityRules RULES = new EligibilityRules(PolicyCatalogue.shipped(), Story.IDS);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(
            name = "Scenario 9, seed {0}: any order and duplication of a candidate''s facts conclude the same")
    @MethodSource("seeds")
    void anyOrderAndDuplication(long seed) {
        RandomHistory history = RandomHistory.of(seed);
        Conclusions told = RULES.conclude("candidate", history.facts());
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<Fact> shuffled = new ArrayList<>(history.facts());
            history.facts().stream().filter(fact -> random.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);

            assertThat(RULES.conclude("candidate", shuffled)).isEqualTo(told);
        }
    }

    @ParameterizedTest(name = "seed {0}: what is concluded about an exam depends on no fact of another, bans aside")
    @MethodSource("seeds")
    void otherExamsDoNotMatter(long seed) {
        RandomHistory history = RandomHistory.of(seed);
        Conclusions all = RULES.conclude("candidate", history.facts());

        for (String examId : history.sittings().keySet()) {
            List<Fact> own = history.facts().stream()
                    .filter(fact -> bearsOn(examId, fact, history))
                    .toList();
            Conclusions alone = RULES.conclude("candidate", own);

            assertThat(alone.determinations().get(examId))
                    .isEqualTo(all.determinations().get(examId));
            assertThat(alone.violations())
                    .isEqualTo(all.violations().stream()
                            .filter(violation -> violation.examId().equals(examId))
                            .toList());
            assertThat(all.certifications()).containsAll(alone.certifications());
        }
    }

    private static boolean bearsOn(String examId, Fact fact, RandomHistory history) {
        return switch (fact) {
            case AttemptStarted started -> started.examId().equals(examId);
            case FactAboutAttempt about ->
                history.sittings().get(examId).stream()
                        .anyMatch(sitting -> sitting.attemptId().equals(about.attemptId()));
            case SanctionFact sanction -> true;
            case CertificationFact certification -> true;
            case IdentityFact link -> true;
            case RetestFact retest -> true;
            case UnreadableRecord record -> true;
        };
    }
}
