package org.examledger.service.eligibility.domain.rulings;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.PassRule;
import org.examledger.policies.SingleSitting;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.Status;
import org.examledger.service.eligibility.domain.bans.StandingBan;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.jspecify.annotations.Nullable;

/** No sitting is allowed until facts change. */
public sealed interface RefusingRuling extends Ruling {
    @Override
    default Status status() {
        return Status.NOT_ELIGIBLE;
    }

    @Override
    default @Nullable Instant eligibleFrom() {
        return null;
    }

    /** A permanent ban from the exam's program (rule S2). */
    record BannedForGood(StandingBan.ForGood ban) implements RefusingRuling {
        @Override
        public Reason reason() {
            return Reason.BANNED;
        }

        @Override
        public List<String> ruleIds() {
            return List.of(RuleIds.BAN);
        }
    }

    /**
     * Records about the candidate that nobody can decode.
     *
     * @param records how many
     */
    record RecordUnreadable(int records) implements RefusingRuling {
        @Override
        public Reason reason() {
            return Reason.RECORD_UNREADABLE;
        }

        @Override
        public List<String> ruleIds() {
            return List.of();
        }
    }

    /** Passed, and the policy allows no retake, or none before an expiry that never comes (rules R5, R6, R14). */
    record PassedForGood(Sitting pass, PassRule rule) implements RefusingRuling, PassStands {
        @Override
        public Reason reason() {
            return Reason.ALREADY_PASSED;
        }

        @Override
        public List<String> ruleIds() {
            return List.of(rule.ruleId());
        }
    }

    /** The one sitting that the policy allows was started (rule R15). */
    record SatOnce(Sitting first, SingleSitting rule) implements RefusingRuling {
        @Override
        public Reason reason() {
            return Reason.SINGLE_SITTING;
        }

        @Override
        public List<String> ruleIds() {
            return List.of(rule.ruleId());
        }
    }

    /** The last sitting has no result yet (rule C2). */
    record ResultAwaited(Sitting last) implements RefusingRuling {
        @Override
        public Reason reason() {
            return Reason.RESULT_PENDING;
        }

        @Override
        public List<String> ruleIds() {
            return List.of(RuleIds.RESULT_DUE);
        }
    }
}
