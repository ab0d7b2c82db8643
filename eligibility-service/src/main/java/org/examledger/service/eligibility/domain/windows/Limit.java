package org.examledger.service.eligibility.domain.windows;

import java.time.Instant;
import java.util.Optional;
import org.examledger.policies.Cap;

/**
 * How many sittings a window takes.
 *
 * @param cap the policy's cap
 * @param raises how many exceptions raise it (rule X1)
 * @param end when the window ends; empty while a cap that runs from the capped sitting is not reached
 * @param reopening when a window that is full takes a sitting again, or the next one opens; empty while there is room
 */
public record Limit(Cap cap, int raises, Optional<Instant> end, Optional<Instant> reopening) {

    /** The cap as raised. */
    public int allowed() {
        return cap.sittings() + raises;
    }
}
