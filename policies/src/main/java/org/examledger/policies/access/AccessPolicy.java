package org.examledger.policies.access;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.DatedVersion;

/**
 * Every version of the terms of access to a program's exams.
 *
 * @param policyId unique among access policies, published with a refusal
 * @param versions in ascending order of date, at least one
 */
public record AccessPolicy(String policyId, List<AccessPolicyVersion> versions) {

    /** @throws IllegalArgumentException if there is no version, or two are not in ascending order of date */
    public AccessPolicy {
        versions = DatedVersion.inOrder(policyId, versions);
    }

    /** The version in force at an instant, from 00:00 UTC of its date; the earliest also covers the time before it. */
    public AccessPolicyVersion inForceAt(Instant instant) {
        return DatedVersion.inForceAt(versions, instant);
    }
}
