package org.examledger.policies;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.access.AccessPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A program's rules about sanctions and appeals.
 *
 * @param program the id of the program, for example {@code MICROSOFT}
 * @param policyId the id under which these rules are published with a sanction
 * @param versions in ascending order of date, at least one
 * @param calendar the program's business days; null if no clock of it counts in business days
 * @param access every version of the terms of access; null if it has none: then everybody may sit
 */
public record Program(
        String program,
        String policyId,
        List<ProgramVersion> versions,
        @Nullable HolidayCalendar calendar,
        @Nullable AccessPolicy access) {

    /** @throws IllegalArgumentException if there is no version, or two are not in ascending order of date */
    public Program {
        versions = DatedVersion.inOrder(program, versions);
    }

    /** The version in force at an instant, from 00:00 UTC of its date; the earliest also covers the time before it. */
    public ProgramVersion inForceAt(Instant instant) {
        return DatedVersion.inForceAt(versions, instant);
    }
}
