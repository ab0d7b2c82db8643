package org.examledger.service.sanctions.domain;

import java.time.Instant;
import java.time.ZoneId;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.facts.Involvement;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.standing.Standing;
import org.examledger.service.sanctions.domain.standing.Taking;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a confirmed case, as it was imposed and as it stands (CONTRACT, Meaning 10). All instants are to the
 * millisecond.
 *
 * @param place of the measure in the case, from 0
 * @param imposed the measure as the program's policy has it
 * @param notifiedAt when the candidate was informed
 * @param receivedAt when the candidate received the notice; null where that is not known
 * @param zone the zone on the notice
 * @param policyVersion the version in force at {@code notifiedAt}: its date, as YYYY-MM-DD
 * @param explanation what the case asked for and what the policy made of it, in English
 * @param grounds of the imposition
 * @param standing what an appeal has made of it
 * @param taking what it takes from the candidate
 * @param involvement whose case it is, where this candidate is involved in it (rule S4); null for their own
 */
public record Sanction(
        String sanctionId,
        String caseId,
        int place,
        String program,
        Measure imposed,
        MisconductCategory category,
        Instant notifiedAt,
        @Nullable Instant receivedAt,
        ZoneId zone,
        String policyId,
        String policyVersion,
        String explanation,
        Grounds grounds,
        Standing standing,
        Taking taking,
        @Nullable Involvement involvement) {

    /** The first instant at which it no longer holds, as modified; as imposed once it is lifted; null means permanent. */
    public @Nullable Instant until() {
        return switch (standing) {
            case Standing.AsImposed unchanged -> imposed.until();
            case Standing.Modified modified -> modified.until();
            case Standing.Lifted lifted -> imposed.until();
        };
    }

    /** Whether an appeal has lifted it. */
    public boolean lifted() {
        return standing instanceof Standing.Lifted;
    }
}
