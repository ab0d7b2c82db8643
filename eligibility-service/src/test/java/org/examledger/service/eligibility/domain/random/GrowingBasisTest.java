package org.examledger.service.eligibility.domain.random;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * As facts come in one by one, whatever is announced when content changes must differ from all that was announced
 * before in content or basis, since both make its eventId: a state that comes back is a new announcement.
 */
class GrowingBasisTest {
    private static final PolicyCatalogue SHIPPED = PolicyCatalogue.shipped();

    private final Set<List<Object>> announced = new HashSet<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}: no announcement repeats another''s content and basis")
    @MethodSource("seeds")
    void nothingIsAnnouncedTwiceAlike(long seed) {
        nothingIsAnnouncedTwiceAlike(seed, RandomHistory.of(seed), SHIPPED);
    }

    @ParameterizedTest(
            name = "programs of other families, seed {0}: no announcement repeats another''s content and basis")
    @MethodSource("seeds")
    void inOtherFamilies(long seed) {
        RandomHistory history = RandomHistory.of(seed, OtherFamiliesTest.EXAMS);
        nothingIsAnnouncedTwiceAlike(seed, history, OtherFamiliesTest.POLICIES);
    }

    private void nothingIsAnnouncedTwiceAlike(long seed, RandomHistory history, PolicyCatalogue policies) {
        EligibilityRules rules = new EligibilityRules(policies, Story.IDS);
        WithdrawalGrounds grounds = new WithdrawalGrounds(policies, Story.IDS);
        List<Fact> facts = Arrival.of(history.facts(), new Random(seed));
        Map<String, Object> standing = new HashMap<>();
        for (int known = 1; known <= facts.size(); known++) {
            List<Fact> soFar = facts.subList(0, known);
            Map<String, Announcement> concluded = announcements(rules.conclude("candidate", soFar));
            concluded.forEach((subject, announcement) -> {
                if (!announcement.content().equals(standing.put(subject, announcement.content()))) {
                    announce(subject, announcement.content(), announcement.basis());
                }
            });
            for (String gone : Set.copyOf(standing.keySet())) {
                if (!concluded.containsKey(gone)) {
                    standing.remove(gone);
                    withdraw(gone, soFar, grounds);
                }
            }
        }
    }

    private void withdraw(String subject, List<Fact> facts, WithdrawalGrounds grounds) {
        String attemptId = subject.substring(subject.lastIndexOf(' ') + 1);
        if (subject.startsWith("violation")) {
            announce(
                    subject,
                    "withdrawn",
                    grounds.ofViolation("candidate", facts, attemptId)
                            .orElseThrow()
                            .basis());
        } else if (subject.startsWith("award")) {
            announce(
                    subject,
                    "withdrawn",
                    grounds.ofCertification("candidate", facts, subject.split(" ")[1], attemptId)
                            .orElseThrow()
                            .basis());
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
                    "award " + held.certification() + " " + held.completingAttemptId(),
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

    private record Announcement(Object content, List<String> basis) {}
}
