package org.examledger.policies;

import java.util.List;
import java.util.Optional;

/**
 * The waits after failed sittings (R1, R2, R7, R8, R12, R13).
 *
 * @param steps after the first failed sitting, the second and so on; the last one repeats; none means no wait ever
 */
public record Waits(List<Wait> steps) {

    public Waits {
        steps = List.copyOf(steps);
    }

    /**
     * The wait after a failed sitting; empty if the policy has no waits at all.
     *
     * @param ordinal of the failed sitting, from 1
     * @throws IllegalArgumentException if the ordinal is less than 1
     */
    public Optional<Wait> after(int ordinal) {
        if (ordinal < 1) {
            throw new IllegalArgumentException("The ordinal of a sitting starts at 1, not at " + ordinal);
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(Math.min(ordinal, steps.size()) - 1));
    }
}
