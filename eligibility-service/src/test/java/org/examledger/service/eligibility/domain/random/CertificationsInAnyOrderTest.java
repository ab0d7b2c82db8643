package org.examledger.service.eligibility.domain.random;

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
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.CertificationStanding;
import org.examledger.service.eligibility.domain.CertificationStatus;
import org.examledger.service.eligibility.domain.Conclusions;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.EligibilityRules;
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Renewal;
import org.examledger.service.eligibility.domain.certifications.CertificationCourse;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CONTRACT, Meaning 1, for certifications of several exams, recertified, extended, and taken by sanctions. */
class CertificationsInAnyOrderTest {
    private static final PolicyCatalogue MICROSOFT_2014 = Examples.policies("microsoft-2014");
    private static final EligibilityRules RULES = new EligibilityRules(MICROSOFT_2014, Story.IDS);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}: any order and duplication of the facts conclude the same")
    @MethodSource("seeds")
    void anyOrderAndDuplication(long seed) {
        List<Fact> facts = RandomCertifying.facts(seed);
        Conclusions told = RULES.conclude("candidate", facts);
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            facts.stream().filter(fact -> random.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);

            assertThat(RULES.conclude("candidate", shuffled)).isEqualTo(told);
        }
    }

    @ParameterizedTest(name = "seed {0}: no announcement repeats another''s content and basis")
    @MethodSource("seeds")
    void nothingIsAnnouncedTwiceAlike(long seed) {
        List<Fact> facts = Arrival.of(RandomCertifying.facts(seed), new Random(seed));
        Set<List<Object>> announced = new HashSet<>();
        Map<String, Object> standing = new HashMap<>();
        for (int known = 1; known <= facts.size(); known++) {
            Map<String, List<Object>> concluded = announcements(RULES.conclude("candidate", facts.subList(0, known)));
            concluded.forEach((subject, said) -> {
                if (!said.getFirst().equals(standing.put(subject, said.getFirst()))) {
                    assertThat(announced.add(List.of(subject, said)))
                            .as("%s announced as %s for the first time", subject, said)
                            .isTrue();
                }
            });
            standing.keySet().retainAll(concluded.keySet());
        }
    }

    @ParameterizedTest(
            name = "seed {0}: a certification stands as its phases have it, and time brings what it says comes next")
    @MethodSource("seeds")
    void nextDueIsWhenItChanges(long seed) {
        for (CertificationCourse course :
                RULES.conclude("candidate", RandomCertifying.facts(seed)).courses()) {
            Optional<Instant> due = course.nextDue(Optional.empty(), Optional.empty());
            CertificationStanding before = course.at(Optional.empty(), Optional.empty());
            due.ifPresent(instant -> {
                assertThat(course.at(Optional.of(instant.minusMillis(1)), Optional.empty()))
                        .isEqualTo(before);
                assertThat(course.at(due, Optional.empty()).status()).isNotEqualTo(before.status());
                assertThat(course.at(due, Optional.empty()).since()).isEqualTo(instant);
            });
        }
    }

    @Test
    @DisplayName("The random facts bring certifications, renewals, and all that sanctions do")
    void theFactsAreWorthIt() {
        List<CertificationCourse> courses = seeds().boxed()
                .flatMap(seed -> RULES.conclude("candidate", RandomCertifying.facts(seed)).courses().stream())
                .toList();
        Instant late = Instant.parse("2040-01-01T00:00:00Z");

        assertThat(courses.stream()
                        .map(course ->
                                course.at(Optional.empty(), Optional.empty()).status()))
                .contains(CertificationStatus.HELD, CertificationStatus.SUSPENDED, CertificationStatus.REVOKED);
        assertThat(courses.stream()
                        .map(course ->
                                course.at(Optional.of(late), Optional.empty()).status()))
                .contains(CertificationStatus.EXPIRED, CertificationStatus.INACTIVE);
        assertThat(courses.stream().filter(course -> course.phases().size() > 3))
                .isNotEmpty();
    }

    /** What is said of each subject: content and basis. */
    private static Map<String, List<Object>> announcements(Conclusions conclusions) {
        Map<String, List<Object>> said = new HashMap<>();
        for (Determination state : conclusions.determinations().values()) {
            said.put(
                    "state " + state.examId(),
                    List.of(
                            List.of(state.status(), state.reason(), String.valueOf(state.eligibleFrom())),
                            state.basis()));
        }
        for (HeldCertification held : conclusions.certifications()) {
            String id = held.certification() + "/" + held.completingAttemptId();
            said.put(
                    "award " + id,
                    List.of(List.of(String.valueOf(held.awardedExpiresAt()), held.attemptIds()), held.basis()));
            Renewal renewal = held.renewal();
            if (renewal != null) {
                said.put("expiry " + id, List.of(String.valueOf(held.expiresAt()), renewal.basis()));
            }
        }
        for (CertificationCourse course : conclusions.courses()) {
            CertificationStanding now = course.at(Optional.empty(), Optional.empty());
            said.put(
                    "standing " + now.certificationId(),
                    List.of(
                            List.of(now.status(), now.since(), String.valueOf(now.expiresAt()), now.attemptIds()),
                            now.basis()));
        }
        return said;
    }
}
