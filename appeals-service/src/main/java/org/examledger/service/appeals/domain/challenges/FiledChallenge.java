package org.examledger.service.appeals.domain.challenges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.policies.ChallengeRules;
import org.examledger.policies.ClockName;
import org.examledger.policies.Exam;
import org.examledger.policies.Program;
import org.examledger.service.appeals.domain.PolicyInForce;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.ItemChallenged;

/**
 * A challenge with the sitting that it is about, whatever other forms there are about the same question (rule P8).
 *
 * @param policy in force when the sitting began
 * @param clock from the sitting to this challenge; empty where the policy names none
 */
record FiledChallenge(
        ItemChallenged challenge, AttemptStarted start, Exam exam, PolicyInForce policy, Optional<Clock> clock) {

    static FiledChallenge of(ItemChallenged challenge, AttemptStarted start, Exam exam, Program program) {
        Optional<Clock> clock = ClockRule.named(ClockName.CHALLENGE_ITEM, program, start.occurredAt())
                .map(rule -> Clock.started(
                                DeadlineName.about(DeadlineKind.CHALLENGE_ITEM, challenge.challengeId()),
                                rule,
                                start.occurredAt(),
                                start.zone(),
                                List.of(start, challenge))
                        .done(Optional.of(challenge.occurredAt())));
        return new FiledChallenge(challenge, start, exam, PolicyInForce.at(program, start.occurredAt()), clock);
    }

    /** Why it is not considered; empty if nothing stands in its way but perhaps another form. */
    Optional<ChallengeRefusal> objection() {
        ChallengeRules rules = policy.version().challengeRules();
        if (rules == null) {
            return Optional.of(ChallengeRefusal.NOT_OFFERED);
        }
        if (retiresSoon(rules)) {
            return Optional.of(ChallengeRefusal.EXAM_RETIRING);
        }
        if (isLate()) {
            return Optional.of(ChallengeRefusal.TOO_LATE);
        }
        return missing().isEmpty() ? Optional.empty() : Optional.of(ChallengeRefusal.INCOMPLETE);
    }

    /** What the form lacks, under the field names of ItemChallenged. */
    List<String> missing() {
        ChallengeRules rules = policy.version().challengeRules();
        return rules == null ? List.of() : FormItems.missingFrom(challenge, rules.required());
    }

    /** The first instant that is too late. */
    Optional<Instant> latestAt() {
        return clock.map(Clock::dueAt);
    }

    /** The rules by which it is answered; none where the policy knows no challenges. */
    List<String> ruleIds() {
        ChallengeRules rules = policy.version().challengeRules();
        return rules == null ? List.of() : List.of(rules.ruleId());
    }

    // Months count from the receipt, in the zone of the sitting. The day to which they lead is within them.
    private boolean retiresSoon(ChallengeRules rules) {
        LocalDate retires = exam.retires();
        LocalDate received = challenge.occurredAt().atZone(start.zone()).toLocalDate();
        return retires != null && !retires.isAfter(received.plus(rules.retiringWithin()));
    }

    private boolean isLate() {
        return latestAt()
                .filter(latest -> !challenge.occurredAt().isBefore(latest))
                .isPresent();
    }
}
