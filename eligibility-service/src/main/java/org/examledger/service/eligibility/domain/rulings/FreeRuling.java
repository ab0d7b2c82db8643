package org.examledger.service.eligibility.domain.rulings;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.PassRule;
import org.examledger.policies.SingleSitting;
import org.examledger.policies.Wait;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.Status;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.jspecify.annotations.Nullable;

/** A sitting is allowed at any time. */
public sealed interface FreeRuling extends Ruling {
    @Override
    default Status status() {
        return Status.ELIGIBLE;
    }

    @Override
    default @Nullable Instant eligibleFrom() {
        return null;
    }

    @Override
    default Reason reason() {
        return Reason.NONE;
    }

    /** No sitting of the exam is known. */
    record NeverSat() implements FreeRuling {
        @Override
        public List<String> ruleIds() {
            return List.of();
        }
    }

    /** The last sitting was passed and a passed exam may be taken again (rule R8). */
    record PassMayBeRetaken(Sitting pass, PassRule rule) implements FreeRuling {
        @Override
        public List<String> ruleIds() {
            return List.of(rule.ruleId());
        }
    }

    /** The provider failed at the one sitting that the policy allows: a second appointment takes priority (rules R15, B7). */
    record SecondAppointment(Sitting failed, SingleSitting rule) implements FreeRuling {
        @Override
        public List<String> ruleIds() {
            return List.of(rule.ruleId(), RuleIds.SECOND_APPOINTMENT);
        }
    }

    /** The policy has no waits at all (rule R13). */
    record NoWait(Sitting last) implements FreeRuling {
        @Override
        public List<String> ruleIds() {
            return List.of();
        }
    }

    /** The policy's wait is of no length (rule R12 as shipped). */
    record ZeroWait(Sitting last, Wait step) implements FreeRuling {
        @Override
        public List<String> ruleIds() {
            return List.of(step.ruleId());
        }
    }

    /** An exception waives the wait after the last sitting (rule X1). */
    record WaitWaived(Sitting last, Wait step) implements FreeRuling {
        @Override
        public List<String> ruleIds() {
            return List.of(step.ruleId(), RuleIds.RETAKE_EXCEPTION);
        }
    }
}
