package org.examledger.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a retake policy says from a date on. The version in force when the candidate last sat governs the whole
 * computation (contract, Meaning 5).
 *
 * @param date in force from 00:00 UTC of this date
 * @param document the id of the document that it comes from
 * @param waits after a failed sitting
 * @param cap how many sittings fit into a window; null if any number does
 * @param passRule what a pass means for sitting again
 * @param singleSitting present if any sitting is the last one (R15); null otherwise
 */
public record RetakePolicyVersion(
        LocalDate date,
        String document,
        Waits waits,
        @Nullable Cap cap,
        PassRule passRule,
        @Nullable SingleSitting singleSitting)
        implements DatedVersion {

    /** The name of the version, published as policyVersion: its date in ISO form. */
    @Override
    public String version() {
        return DatedVersion.super.version();
    }
}
