package org.examledger.system.harness;

import java.time.Instant;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.EligibilityStatus;
import org.jspecify.annotations.Nullable;

/** Says what a determination is to be, in the contract's words. */
public final class EligibilityAssert extends AbstractAssert<EligibilityAssert, EligibilityDetermined> {

    private EligibilityAssert(@Nullable EligibilityDetermined actual) {
        super(actual, EligibilityAssert.class);
    }

    public static EligibilityAssert assertThat(@Nullable EligibilityDetermined actual) {
        return new EligibilityAssert(actual);
    }

    /** The candidate may sit, whenever it is. */
    public EligibilityAssert isEligible() {
        return is(EligibilityStatus.ELIGIBLE, EligibilityReason.NONE, null);
    }

    /** The candidate may sit from an instant on, and for this reason not before. */
    public EligibilityAssert isEligibleFrom(String instant, EligibilityReason reason) {
        return is(EligibilityStatus.ELIGIBLE_FROM, reason, Reports.instant(instant));
    }

    /** The candidate may not sit, whenever it is. */
    public EligibilityAssert isNotEligible(EligibilityReason reason) {
        return is(EligibilityStatus.NOT_ELIGIBLE, reason, null);
    }

    /** How many sittings count in the window, of how many; null where nothing caps them. */
    public EligibilityAssert counts(int attempts, @Nullable Integer allowed) {
        isNotNull();
        same("attemptsCounted", attempts, actual.getAttemptsCounted());
        return same("attemptsAllowed", allowed, actual.getAttemptsAllowed());
    }

    /** From when to when the window lasts; an end is null where it has none. */
    public EligibilityAssert hasWindow(String start, @Nullable String end) {
        isNotNull();
        same("windowStart", Reports.instant(start), actual.getWindowStart());
        return same("windowEnd", end == null ? null : Reports.instant(end), actual.getWindowEnd());
    }

    /** The rules that decided, whatever else did. */
    public EligibilityAssert isDecidedBy(String ruleId) {
        isNotNull();
        if (!actual.getRuleIds().contains(ruleId)) {
            failWithMessage("rule %s did not decide, but %s did: %s", ruleId, actual.getRuleIds(), actual);
        }
        return this;
    }

    /** The policy's version, which is its date. */
    public EligibilityAssert isUnderPolicyOf(String version) {
        isNotNull();
        return same("policyVersion", version, actual.getPolicyVersion());
    }

    private EligibilityAssert is(EligibilityStatus status, EligibilityReason reason, @Nullable Instant from) {
        isNotNull();
        same("status", status, actual.getStatus());
        same("reason", reason, actual.getReason());
        return same("eligibleFrom", from, actual.getEligibleFrom());
    }

    private EligibilityAssert same(String field, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            failWithMessage("%s is %s where %s is expected, in %s", field, found, expected, actual);
        }
        return this;
    }
}
