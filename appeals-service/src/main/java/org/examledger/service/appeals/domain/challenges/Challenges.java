package org.examledger.service.appeals.domain.challenges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examledger.clocks.domain.Clock;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.WaitingFact;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.ItemChallengeDecided;
import org.examledger.service.appeals.domain.facts.ItemChallenged;

/**
 * What becomes of challenged questions (rule P8). A challenge waits for its sitting, and a decision for a challenge that
 * is considered.
 *
 * @param concluded by sitting and question
 * @param decisions those that take effect, to be passed on as reported
 * @param freeRetakes what they give
 * @param clocks of every challenge whose sitting is known; nobody else has one
 * @param waiting facts without effect
 */
public record Challenges(
        List<ChallengeConclusion> concluded,
        List<ItemChallengeDecided> decisions,
        List<FreeRetake> freeRetakes,
        List<Clock> clocks,
        List<WaitingFact> waiting) {

    /** Copies the lists. */
    public Challenges {
        concluded = List.copyOf(concluded);
        decisions = List.copyOf(decisions);
        freeRetakes = List.copyOf(freeRetakes);
        clocks = List.copyOf(clocks);
        waiting = List.copyOf(waiting);
    }

    /**
     * What follows from these facts. Intake lets one challenge and one decision through for an id; should there be more,
     * the first by (occurredAt, eventId) stands.
     *
     * @param facts without duplicates, by (occurredAt, eventId); those of other kinds are left alone
     */
    public static Challenges of(List<Fact> facts, PolicyCatalogue catalogue) {
        Map<String, ItemChallengeDecided> decisions = new TreeMap<>();
        only(ItemChallengeDecided.class, facts).forEach(fact -> decisions.putIfAbsent(fact.challengeId(), fact));
        List<AttemptStarted> starts = only(AttemptStarted.class, facts).toList();
        Map<Question, List<FiledChallenge>> byQuestion = new TreeMap<>();
        List<WaitingFact> waiting = new ArrayList<>();
        for (ItemChallenged challenge : challenges(facts)) {
            Optional<FiledChallenge> filed = filed(challenge, starts, catalogue);
            filed.ifPresentOrElse(
                    form -> byQuestion
                            .computeIfAbsent(Question.of(challenge), any -> new ArrayList<>())
                            .add(form),
                    () -> waiting.add(WaitingFact.of(challenge, challenge.attemptId())));
        }
        List<QuestionForms> questions = byQuestion.values().stream()
                .map(forms -> new QuestionForms(forms, decisions))
                .toList();
        List<ItemChallengeDecided> effective =
                questions.stream().flatMap(forms -> forms.decision().stream()).toList();
        decisions.values().stream()
                .filter(decision -> !effective.contains(decision))
                .forEach(decision -> waiting.add(WaitingFact.of(decision, decision.challengeId())));
        return new Challenges(
                questions.stream().flatMap(forms -> forms.concluded().stream()).toList(),
                effective,
                questions.stream().flatMap(forms -> forms.freeRetake().stream()).toList(),
                byQuestion.values().stream()
                        .flatMap(List::stream)
                        .flatMap(form -> form.clock().stream())
                        .toList(),
                waiting);
    }

    /** One of each id, by challengeId. */
    private static Collection<ItemChallenged> challenges(List<Fact> facts) {
        Map<String, ItemChallenged> challenges = new TreeMap<>();
        only(ItemChallenged.class, facts).forEach(fact -> challenges.putIfAbsent(fact.challengeId(), fact));
        return challenges.values();
    }

    private static Optional<FiledChallenge> filed(
            ItemChallenged challenge, List<AttemptStarted> starts, PolicyCatalogue catalogue) {
        return starts.stream()
                .filter(start -> start.attemptId().equals(challenge.attemptId())
                        && start.examId().equals(challenge.examId()))
                .findFirst()
                .flatMap(start -> catalogue
                        .exam(challenge.examId())
                        .flatMap(exam -> catalogue
                                .program(exam.program())
                                .map(program -> FiledChallenge.of(challenge, start, exam, program))));
    }

    private static <F extends Fact> Stream<F> only(Class<F> kind, List<Fact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private record Question(String attemptId, String itemId) implements Comparable<Question> {
        static Question of(ItemChallenged challenge) {
            return new Question(challenge.attemptId(), challenge.itemId());
        }

        @Override
        public int compareTo(Question other) {
            int byAttempt = attemptId.compareTo(other.attemptId);
            return byAttempt != 0 ? byAttempt : itemId.compareTo(other.itemId);
        }
    }
}
