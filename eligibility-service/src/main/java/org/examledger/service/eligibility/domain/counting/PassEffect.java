package org.examledger.service.eligibility.domain.counting;

import org.examledger.policies.Exam;
import org.examledger.policies.PassRule;
import org.examledger.policies.WaitTime;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * What a pass of one exam blocks under one policy version (rules R5, R6, R8, R14; in a beta period R9).
 *
 * @param terms the ends of the certifications that passes gave
 */
record PassEffect(PassRule rule, Exam exam, PassTerms terms) {

    PassBlock of(Sitting pass) {
        return switch (rule.afterPass()) {
            case ALLOWED -> new PassBlock.Nothing();
            case NEVER -> new PassBlock.ForGood(pass);
            case UNTIL_CERTIFICATION_EXPIRES -> untilExpiryOf(pass);
            case AFTER -> untilWaitEnds(pass);
        };
    }

    private PassBlock untilExpiryOf(Sitting pass) {
        return terms.endOf(pass)
                .<PassBlock>map(end -> new PassBlock.UntilExpiry(pass, end.at()))
                .orElseGet(() -> new PassBlock.ForGood(pass));
    }

    private PassBlock untilWaitEnds(Sitting pass) {
        WaitTime wait = rule.waitTime();
        return wait == null
                ? new PassBlock.Nothing()
                : new PassBlock.UntilWaitEnds(
                        pass, BetaSittings.credited(pass, exam).startPlus(wait));
    }
}
