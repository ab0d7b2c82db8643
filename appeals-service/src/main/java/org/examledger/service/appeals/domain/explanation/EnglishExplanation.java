package org.examledger.service.appeals.domain.explanation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.service.appeals.domain.PolicyInForce;
import org.examledger.service.appeals.domain.challenges.ChallengeConclusion;
import org.examledger.service.appeals.domain.facts.ItemChallenged;
import org.examledger.service.appeals.domain.transcripts.VerificationConclusion;

/** Says in one or two English sentences what was answered, by which rule of which policy. Instants are in UTC. */
public final class EnglishExplanation {
    private EnglishExplanation() {}

    /** The explanation of the answer to a challenge. */
    public static String of(ChallengeConclusion conclusion) {
        String source = source(conclusion.grounds().ruleIds(), conclusion.policy());
        return switch (conclusion) {
            case ChallengeConclusion.Accepted accepted ->
                "The challenge of question %s%s is considered (%s)."
                        .formatted(item(accepted.challenge()), before(accepted.latestAt()), source);
            case ChallengeConclusion.Refused refused ->
                "The challenge of question %s is not considered: %s (%s)."
                        .formatted(item(refused.challenge()), because(refused), source);
        };
    }

    /** The explanation of the answer to a request to verify a transcript. */
    public static String of(VerificationConclusion conclusion) {
        String source = source(conclusion.grounds().ruleIds(), conclusion.policy());
        String exams = String.join(", ", conclusion.request().examIds());
        String last = "the last sitting of %s began on %s"
                .formatted(exams, conclusion.last().occurredAt());
        return conclusion
                .refusal()
                .map(reason -> switch (reason) {
                    case NOT_OFFERED ->
                        "The transcript is not verified: the policy names no time for that (%s).".formatted(source);
                    case TOO_LATE ->
                        "The transcript is not verified: %s, and the request of %s came too late, for it had to come%s (%s)."
                                .formatted(
                                        last, conclusion.request().occurredAt(), before(conclusion.latestAt()), source);
                })
                .orElseGet(() -> "The transcript is verified: %s, and it was asked for%s (%s)."
                        .formatted(last, before(conclusion.latestAt()), source));
    }

    private static String because(ChallengeConclusion.Refused refused) {
        ItemChallenged challenge = refused.challenge();
        return switch (refused.reason()) {
            case NOT_OFFERED -> "the policy knows no challenges";
            case EXAM_RETIRING -> "exam %s is retired, or retires too soon".formatted(challenge.examId());
            case TOO_LATE ->
                "it was received on %s, and had to be%s".formatted(challenge.occurredAt(), before(refused.latestAt()));
            case INCOMPLETE -> "the form lacks %s".formatted(String.join(", ", refused.missing()));
            case SECOND_FOR_ITEM -> "another form about the question is";
        };
    }

    private static String item(ItemChallenged challenge) {
        return "%s of attempt %s".formatted(challenge.itemId(), challenge.attemptId());
    }

    private static String before(Optional<Instant> latestAt) {
        return latestAt.map(" before %s"::formatted).orElse("");
    }

    private static String source(List<String> ruleIds, PolicyInForce policy) {
        String rules = ruleIds.isEmpty() ? "" : "rule " + String.join(", ", ruleIds) + "; ";
        return "%spolicy %s of %s".formatted(rules, policy.policyId(), policy.policyVersion());
    }
}
