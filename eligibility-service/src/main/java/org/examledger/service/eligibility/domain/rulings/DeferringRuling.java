package org.examledger.service.eligibility.domain.rulings;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.PassRule;
import org.examledger.policies.Wait;
import org.examledger.policies.WaitTime;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.Status;
import org.examledger.service.eligibility.domain.bans.StandingBan;
import org.examledger.service.eligibility.domain.counting.BetaSittings;
import org.examledger.service.eligibility.domain.counting.CertificationEnd;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.examledger.service.eligibility.domain.windows.Limit;

/** A sitting is allowed from an instant on, that instant included. */
public sealed interface DeferringRuling extends Ruling {
    @Override
    default Status status() {
        return Status.ELIGIBLE_FROM;
    }

    @Override
    Instant eligibleFrom();

    /** Passed, and the certification has not expired (rule R6). */
    record CertificationHeld(Sitting pass, CertificationEnd end, PassRule rule) implements DeferringRuling, PassStands {
        @Override
        public Instant eligibleFrom() {
            return end.at();
        }

        @Override
        public Reason reason() {
            return Reason.ALREADY_PASSED;
        }

        @Override
        public List<String> ruleIds() {
            return RuleIds.together(rule.ruleId(), end.ruleIds());
        }
    }

    /** Passed, and the certification was held until its revocation became final (rule R6). */
    record CertificationTaken(Sitting pass, CertificationEnd end, PassRule rule)
            implements DeferringRuling, PassStands {
        @Override
        public Instant eligibleFrom() {
            return end.at();
        }

        @Override
        public Reason reason() {
            return Reason.ALREADY_PASSED;
        }

        @Override
        public List<String> ruleIds() {
            return RuleIds.together(rule.ruleId(), end.ruleIds());
        }
    }

    /** Passed, and the wait after the pass holds. */
    record PassWaits(Sitting pass, WaitTime time, Instant eligibleFrom, PassRule rule)
            implements DeferringRuling, PassStands {
        @Override
        public Reason reason() {
            return Reason.ALREADY_PASSED;
        }

        @Override
        public List<String> ruleIds() {
            return List.of(rule.ruleId());
        }
    }

    /** As many sittings in the beta period as it allows; the next one when the exam is live (rule R9). */
    record SatInBeta(BetaSittings inBeta) implements DeferringRuling {
        @Override
        public Instant eligibleFrom() {
            return inBeta.beta().releasedAt();
        }

        @Override
        public Reason reason() {
            return Reason.SINGLE_SITTING;
        }

        @Override
        public List<String> ruleIds() {
            return List.of(inBeta.beta().ruleId());
        }
    }

    /**
     * The wait after the last sitting (rules R1, R2, R7, R8, R12).
     *
     * @param ordinal the last sitting's place in its window; 1 is the first
     * @param capLifted whether the window would be full but for exceptions (rule X1)
     */
    record Waiting(Sitting last, int ordinal, Wait step, Instant eligibleFrom, boolean capLifted)
            implements DeferringRuling {
        @Override
        public Reason reason() {
            return Reason.WAITING_PERIOD;
        }

        @Override
        public List<String> ruleIds() {
            return capLifted ? List.of(step.ruleId(), RuleIds.RETAKE_EXCEPTION) : List.of(step.ruleId());
        }
    }

    /**
     * The window took as many sittings as it may (rules R3, R4).
     *
     * @param windowStart the start of the window's first sitting
     * @param sittings how many were started in the window
     */
    record Capped(Instant windowStart, int sittings, Limit limit, Instant eligibleFrom) implements DeferringRuling {
        @Override
        public Reason reason() {
            return Reason.ATTEMPT_CAP;
        }

        @Override
        public List<String> ruleIds() {
            String capRule = limit.cap().ruleId();
            return limit.raises() > 0 ? List.of(capRule, RuleIds.RETAKE_EXCEPTION) : List.of(capRule);
        }
    }

    /** A dated ban that ends after whatever else defers (CONTRACT, Meaning 4). */
    record DeferredByBan(StandingBan.UntilEnd ban) implements DeferringRuling {
        @Override
        public Instant eligibleFrom() {
            return ban.end();
        }

        @Override
        public Reason reason() {
            return Reason.BANNED;
        }

        @Override
        public List<String> ruleIds() {
            return List.of(RuleIds.BAN);
        }
    }
}
