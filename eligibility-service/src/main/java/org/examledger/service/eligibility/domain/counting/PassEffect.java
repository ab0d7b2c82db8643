package org.examledger.service.eligibility.domain.counting;

import java.time.Period;
import org.examledger.policies.Certification;
import org.examledger.policies.PassRule;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * What a pass of one exam blocks under one policy version (rules R5, R6, R8, R14).
 *
 * @param certification what a pass of the exam earns; null for nothing
 */
record PassEffect(PassRule rule, @Nullable Certification certification) {

    PassBlock of(Sitting pass) {
        return switch (rule.afterPass()) {
            case ALLOWED -> new PassBlock.Nothing();
            case NEVER -> new PassBlock.ForGood(pass);
            case UNTIL_CERTIFICATION_EXPIRES -> untilExpiryOf(pass);
        };
    }

    private PassBlock untilExpiryOf(Sitting pass) {
        Period validity = certification == null ? null : certification.validity();
        return validity == null
                ? new PassBlock.ForGood(pass)
                : new PassBlock.UntilExpiry(pass, pass.startPlus(validity));
    }
}
