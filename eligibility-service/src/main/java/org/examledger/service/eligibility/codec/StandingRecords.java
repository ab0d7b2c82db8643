package org.examledger.service.eligibility.codec;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.certifications.CertificationStanding;
import org.examledger.certifications.CertificationStatus;
import org.examledger.service.eligibility.domain.Grounds;
import org.examledger.service.eligibility.domain.certifications.SaidStanding;
import org.examledger.service.eligibility.domain.identity.OwnedId;

/** How certifications stand, as records. Their eventId is left blank: it follows from the rest when they are published. */
public final class StandingRecords {
    private static final String NOT_IDENTIFIED_YET = "";

    private StandingRecords() {}

    /** How a certification stands. */
    public static CertificationStanding of(
            String candidateId, org.examledger.service.eligibility.domain.CertificationStanding standing) {
        return CertificationStanding.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(standing.occurredAt())
                .setCertificationId(standing.certificationId())
                .setCertification(standing.certification())
                .setProgram(standing.program())
                .setStatus(CertificationStatus.valueOf(standing.status().name()))
                .setSince(standing.since())
                .setObtainedAt(standing.obtainedAt())
                .setExpiresAt(standing.expiresAt())
                .setAttemptIds(
                        standing.attemptIds().stream().map(OwnedId::plain).toList())
                .setPolicyVersion(standing.policyVersion())
                .setExplanation(standing.explanation())
                .setRuleIds(standing.ruleIds())
                .setBasis(standing.basis())
                .build();
    }

    /** That a certification whose standing was announced was not obtained. */
    public static CertificationStanding withdrawn(CertificationStanding standing, Grounds grounds) {
        return CertificationStanding.newBuilder(standing)
                .setEventId(NOT_IDENTIFIED_YET)
                .setOccurredAt(grounds.occurredAt())
                .setStatus(CertificationStatus.WITHDRAWN)
                .setSince(standing.getObtainedAt())
                .setExpiresAt(null)
                .setExplanation("The certification %s was not obtained in the sitting of %s after all."
                        .formatted(standing.getCertification(), standing.getObtainedAt()))
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** What an announced standing says that may still hold; empty for one that says there is no certification. */
    public static Optional<SaidStanding> said(SpecificRecord standing) {
        CertificationStanding said = (CertificationStanding) standing;
        return switch (said.getStatus()) {
            case HELD, SUSPENDED, REVOKED, EXPIRED, INACTIVE ->
                Optional.of(new SaidStanding(
                        org.examledger.service.eligibility.domain.CertificationStatus.valueOf(
                                said.getStatus().name()),
                        said.getSince()));
            case WITHDRAWN, UNKNOWN -> Optional.empty();
        };
    }
}
