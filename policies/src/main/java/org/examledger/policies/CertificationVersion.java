package org.examledger.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a certification requires from a date on, and what it is worth.
 *
 * @param date in force from 00:00 UTC of this date
 * @param document the id of the document that it comes from; empty for what an exam gives by itself
 * @param requirement which exams have to be passed
 * @param validity how long it holds; null if it never expires
 * @param recertification how it is kept beyond that; null if no pass keeps it
 * @param change that the version before it may still be met for a while; null if no longer than to this version's date
 */
public record CertificationVersion(
        LocalDate date,
        String document,
        Requirement requirement,
        @Nullable Validity validity,
        @Nullable Recertification recertification,
        @Nullable RequirementChange change)
        implements DatedVersion {

    /** The name of the version, published as policyVersion: its date in ISO form. */
    @Override
    public String version() {
        return DatedVersion.super.version();
    }

    /** The instant from which it is in force: 00:00 UTC of its date. */
    public Instant inForceFrom() {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Every exam that it names, those that recertify after those required. */
    public SequencedSet<String> exams() {
        SequencedSet<String> exams = new LinkedHashSet<>(requirement.exams());
        if (recertification != null) {
            exams.addAll(recertification.exams());
        }
        return exams;
    }

    /** Whether a pass of the exam recertifies. */
    public boolean recertifiedBy(String examId) {
        return recertification != null && recertification.exams().contains(examId);
    }

    /** What becomes of the certification at the end of its term. */
    public Lapse lapse() {
        return recertification == null ? Lapse.EXPIRES : recertification.otherwise();
    }
}
