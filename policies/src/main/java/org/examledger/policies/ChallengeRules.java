package org.examledger.policies;

import java.time.Period;
import java.util.List;

/**
 * Which challenges of exam questions a program considers (P8). By when they are received says the clock
 * {@link ClockName#CHALLENGE_ITEM}.
 *
 * @param required what the form of a challenge carries, in the order in which missing items are named
 * @param retiringWithin questions are not challenged where the exam retires within this period after the receipt
 * @param ruleId the rule that says so
 */
public record ChallengeRules(List<ChallengeItem> required, Period retiringWithin, String ruleId) {

    public ChallengeRules {
        required = List.copyOf(required);
    }
}
