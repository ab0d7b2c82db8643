package org.examledger.service.eligibility.domain.counting;

import org.examledger.policies.PassRule;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * What a pass of one exam blocks under one policy version (rules R5, R6, R8, R14).
 *
 * @param terms the ends of the certifications that passes gave
 */
record PassEffect(PassRule rule, PassTerms terms) {

    PassBlock of(Sitting pass) {
        return switch (rule.afterPass()) {
            case ALLOWED -> new PassBlock.Nothing();
            case NEVER -> new PassBlock.ForGood(pass);
            case UNTIL_CERTIFICATION_EXPIRES -> untilExpiryOf(pass);
        };
    }

    private PassBlock untilExpiryOf(Sitting pass) {
        return terms.endOf(pass)
                .<PassBlock>map(end -> new PassBlock.UntilExpiry(pass, end.at()))
                .orElseGet(() -> new PassBlock.ForGood(pass));
    }
}
