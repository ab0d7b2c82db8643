package org.examledger.policies.access;

import java.time.LocalDate;
import org.examledger.policies.DatedVersion;
import org.jspecify.annotations.Nullable;

/**
 * The terms of access from a date on. What a version does not name, it does not judge.
 *
 * @param date in force from 00:00 UTC of this date
 * @param document the id of the document that it comes from
 * @param exclusions places where nobody sits (A4); null if there are none
 * @param residentsOnly countries in which only residents sit (A1); null if there are none
 * @param testCentersOnly persons who are not proctored online (A2); null if there are none
 * @param exportRestriction nationals who are refused (A3); null if there are none
 * @param studentStatus how long a student's status lasts (A6); null if there is no such status
 */
public record AccessPolicyVersion(
        LocalDate date,
        String document,
        @Nullable Exclusions exclusions,
        @Nullable ResidentsOnly residentsOnly,
        @Nullable TestCentersOnly testCentersOnly,
        @Nullable ExportRestriction exportRestriction,
        @Nullable StudentStatus studentStatus)
        implements DatedVersion {

    /** The name of the version, published as policyVersion: its date in ISO form. */
    @Override
    public String version() {
        return DatedVersion.super.version();
    }
}
