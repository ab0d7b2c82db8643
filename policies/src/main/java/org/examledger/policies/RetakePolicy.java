package org.examledger.policies;

import java.time.Instant;
import java.util.List;

/**
 * Every version of a retake policy.
 *
 * @param policyId unique in the catalogue
 * @param versions in ascending order of date, at least one
 */
public record RetakePolicy(String policyId, List<RetakePolicyVersion> versions) {

    /** @throws IllegalArgumentException if there is no version, or two are not in ascending order of date */
    public RetakePolicy {
        versions = DatedVersion.inOrder(policyId, versions);
    }

    /** The version in force at an instant, from 00:00 UTC of its date; the earliest also covers the time before it. */
    public RetakePolicyVersion inForceAt(Instant instant) {
        return DatedVersion.inForceAt(versions, instant);
    }
}
