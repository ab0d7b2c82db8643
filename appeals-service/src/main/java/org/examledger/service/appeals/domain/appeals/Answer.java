package org.examledger.service.appeals.domain.appeals;

import java.time.Instant;
import java.util.List;

/** What becomes of an appeal. */
public sealed interface Answer {
    /** It is its case's appeal. */
    record Filed() implements Answer {}

    /**
     * It is not considered.
     *
     * @param ruleIds the rules that refuse it; none for an unknown case
     */
    record Refused(RefusalReason reason, List<String> ruleIds) implements Answer {

        /** Copies the list. */
        public Refused {
            ruleIds = List.copyOf(ruleIds);
        }

        /** Refused because its case did not appear; the catalogue has no rule for it, only the contract. */
        static Refused forUnknownCase() {
            return new Refused(RefusalReason.UNKNOWN_CASE, List.of());
        }
    }

    /**
     * Its case is not known yet.
     *
     * @param refusedFrom when it is refused if the case does not appear before
     */
    record Waiting(Instant refusedFrom) implements Answer {}
}
