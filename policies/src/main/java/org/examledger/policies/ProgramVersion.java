package org.examledger.policies;

import java.time.LocalDate;

/**
 * What a program says about sanctions and appeals from a date on.
 *
 * @param date in force from 00:00 UTC of this date
 * @param document the id of the document that it comes from
 * @param appealClocks the deadlines of an appeal
 * @param completeness what a complete appeal carries
 * @param sanctionRules what a confirmed case leads to
 */
public record ProgramVersion(
        LocalDate date,
        String document,
        AppealClocks appealClocks,
        Completeness completeness,
        SanctionRules sanctionRules)
        implements DatedVersion {

    /** The name of the version, published as policyVersion: its date in ISO form. */
    @Override
    public String version() {
        return DatedVersion.super.version();
    }
}
