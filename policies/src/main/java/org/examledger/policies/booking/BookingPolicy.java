package org.examledger.policies.booking;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.DatedVersion;

/**
 * Every version of the terms of booking.
 *
 * @param policyId unique among booking policies, published with a refusal
 * @param versions in ascending order of date, at least one
 */
public record BookingPolicy(String policyId, List<BookingPolicyVersion> versions) {

    /** @throws IllegalArgumentException if there is no version, or two are not in ascending order of date */
    public BookingPolicy {
        versions = DatedVersion.inOrder(policyId, versions);
    }

    /** The version in force at an instant, from 00:00 UTC of its date; the earliest also covers the time before it. */
    public BookingPolicyVersion inForceAt(Instant instant) {
        return DatedVersion.inForceAt(versions, instant);
    }
}
