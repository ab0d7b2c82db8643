package org.examledger.service.eligibility.domain.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.Conclusions;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.EligibilityRules;
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Renewal;
import org.examledger.service.eligibility.domain.Violation;
import org.examledger.service.eligibility.domain.WithdrawalGrounds;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.SequencedFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * As facts come in one by one, whatever is announced when content changes must differ from all that was announced
 * before in content or basis, since both make its eventId: a state that comes back is a new announcement.
 */
class GrowingBasisTest {
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.shipped();
    private static final EligibilityRules RULES = new EligibilityRules(CATALOGUE);
    private static final WithdrawalGrounds GROUNDS = new WithdrawalGrounds(CATALOGUE);

    private final Set<List<Object>> announced = new HashSet<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}: no announcement repeats another''s content and basis")
    @MethodSource("seeds")
    void nothingIsAnnouncedTwiceAlike(long seed) {
        List<Fact> facts = arriving(RandomHistory.of(seed).facts(), new Random(seed));
        Map<String, Object> standing = new HashMap<>();
        for (int known = 1; known <= facts.size(); known++) {
            List<Fact> soFar = facts.subList(0, known);
            Map<String, Announcement> concluded = announcements(RULES.conclude("candidate", soFar));
            concluded.forEach((subject, announcement) -> {
                if (!announcement.content().equals(standing.put(subject, announcement.content()))) {
                    announce(subject, announcement.content(), announcement.basis());
                }
            });
            for (String gone : Set.copyOf(standing.keySet())) {
                if (!concluded.containsKey(gone)) {
                    standing.remove(gone);
                    withdraw(gone, soFar);
                }
            }
        }
    }

    private void withdraw(String subject, List<Fact> facts) {
        String attemptId = subject.substring(subject.indexOf(' ') + 1);
        if (subject.startsWith("violation")) {
            announce(
                    subject,
                    "withdrawn",
                    GROUNDS.ofViolation(facts, attemptId).orElseThrow().basis());
        } else if (subject.startsWith("award")) {
            announce(
                    subject,
                    "withdrawn",
                    GROUNDS.ofCertification(facts, attemptId).orElseThrow().basis());
        }
    }

    private void announce(String subject, Object content, List<String> basis) {
        assertThat(announced.add(List.of(subject, content, basis)))
                .as("%s announced as %s on %s for the first time", subject, content, basis)
                .isTrue();
    }

    private static Map<String, Announcement> announcements(Conclusions conclusions) {
        Map<String, Announcement> announcements = new HashMap<>();
        for (Determination state : conclusions.determinations().values()) {
            announcements.put(
                    "state " + state.examId(),
                    new Announcement(
                            List.of(
                                    state.status(),
                                    state.reason(),
                                    String.valueOf(state.eligibleFrom()),
                                    state.policyVersion(),
                                    state.attemptsCounted(),
                                    String.valueOf(state.attemptsAllowed()),
                                    String.valueOf(state.windowStart()),
                                    String.valueOf(state.windowEnd())),
                            state.basis()));
        }
        for (Violation violation : conclusions.violations()) {
            announcements.put(
                    "violation " + violation.attemptId(),
                    new Announcement(
                            List.of(
                                    violation.reason(),
                                    String.valueOf(violation.eligibleFrom()),
                                    violation.policyVersion()),
                            violation.basis()));
        }
        for (HeldCertification held : conclusions.certifications()) {
            announcements.put(
                    "award " + held.completingAttemptId(),
                    new Announcement(String.valueOf(held.awardedExpiresAt()), held.basis()));
            Renewal renewal = held.renewal();
            if (renewal != null) {
                announcements.put(
                        "expiry " + held.completingAttemptId(),
                        new Announcement(String.valueOf(held.expiresAt()), renewal.basis()));
            }
        }
        return announcements;
    }

    // Any order, but that a topic of derived facts keeps its own.
    private static List<Fact> arriving(List<Fact> facts, Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        List<SequencedFact> bySequence = new ArrayList<>();
        for (Fact fact : shuffled) {
            if (fact instanceof SequencedFact sequenced) {
                bySequence.add(sequenced);
            }
        }
        bySequence.sort(SequencedFact.BY_SEQUENCE);
        List<Fact> arriving = new ArrayList<>();
        for (Fact fact : shuffled) {
            arriving.add(fact instanceof SequencedFact ? bySequence.removeFirst() : fact);
        }
        return arriving;
    }

    private record Announcement(Object content, List<String> basis) {}
}
