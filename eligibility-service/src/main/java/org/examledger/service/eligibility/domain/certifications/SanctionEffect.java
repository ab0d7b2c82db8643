package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.List;

/** What sanctions do to a certification, as they stand. */
public sealed interface SanctionEffect {
    /** Nothing, or nothing any more. */
    record None() implements SanctionEffect {}

    /**
     * It is revoked, but an appeal may still undo that.
     *
     * @param since when the fact occurred that made it so
     */
    record Suspended(Instant since, List<String> ruleIds) implements SanctionEffect {
        /** Copies the rules. */
        public Suspended {
            ruleIds = List.copyOf(ruleIds);
        }
    }

    /**
     * It is revoked for good.
     *
     * @param since when that became final
     */
    record Revoked(Instant since, List<String> ruleIds) implements SanctionEffect {
        /** Copies the rules. */
        public Revoked {
            ruleIds = List.copyOf(ruleIds);
        }
    }
}
