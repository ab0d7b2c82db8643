package org.examledger.service.appeals.domain.challenges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.PolicyInForce;
import org.examledger.service.appeals.domain.facts.ItemChallenged;

/** Whether a challenge is considered; the last that is said of a challengeId stands. */
public sealed interface ChallengeConclusion {
    /** The challenge that it answers. */
    ItemChallenged challenge();

    /** The first instant that is too late; empty where the policy names no clock. */
    Optional<Instant> latestAt();

    /** The policy that decided. */
    PolicyInForce policy();

    /** What it rests on. */
    Grounds grounds();

    /** ItemChallengeAccepted. */
    record Accepted(ItemChallenged challenge, Optional<Instant> latestAt, PolicyInForce policy, Grounds grounds)
            implements ChallengeConclusion {}

    /**
     * ItemChallengeRefused.
     *
     * @param missing field names of ItemChallenged; empty unless reason is INCOMPLETE
     */
    record Refused(
            ItemChallenged challenge,
            ChallengeRefusal reason,
            List<String> missing,
            Optional<Instant> latestAt,
            PolicyInForce policy,
            Grounds grounds)
            implements ChallengeConclusion {

        /** Copies the list. */
        public Refused {
            missing = List.copyOf(missing);
        }
    }
}
