package org.examledger.service.eligibility.codec;

import java.time.Instant;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.EligibilityStatus;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.Grounds;
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Renewal;
import org.examledger.service.eligibility.domain.Violation;
import org.examledger.service.eligibility.domain.identity.OwnedId;

/** The domain's conclusions as records. Their eventId is left blank: it follows from the rest when they are published. */
public final class ConclusionRecords {
    private static final String NOT_IDENTIFIED_YET = "";

    private ConclusionRecords() {}

    /** The determination; one that rests on no fact is dated to the epoch. */
    public static EligibilityDetermined of(String candidateId, Determination determination) {
        Instant occurredAt = determination.occurredAt();
        return EligibilityDetermined.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(occurredAt == null ? Instant.EPOCH : occurredAt)
                .setExamId(determination.examId())
                .setStatus(EligibilityStatus.valueOf(determination.status().name()))
                .setEligibleFrom(determination.eligibleFrom())
                .setReason(EligibilityReason.valueOf(determination.reason().name()))
                .setPolicyId(determination.policyId())
                .setPolicyVersion(determination.policyVersion())
                .setAttemptsCounted(determination.attemptsCounted())
                .setAttemptsAllowed(determination.attemptsAllowed())
                .setWindowStart(determination.windowStart())
                .setWindowEnd(determination.windowEnd())
                .setConsideredCandidateIds(determination.consideredCandidateIds())
                .setExplanation(determination.explanation())
                .setRuleIds(determination.ruleIds())
                .setBasis(determination.basis())
                .build();
    }

    /** The violation. */
    public static RetakePolicyViolated of(String candidateId, Violation violation) {
        return RetakePolicyViolated.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(violation.occurredAt())
                .setAttemptId(violation.attemptId())
                .setExamId(violation.examId())
                .setReason(EligibilityReason.valueOf(violation.reason().name()))
                .setEligibleFrom(violation.eligibleFrom())
                .setPolicyId(violation.policyId())
                .setPolicyVersion(violation.policyVersion())
                .setConsideredCandidateIds(violation.consideredCandidateIds())
                .setRuleIds(violation.ruleIds())
                .setBasis(violation.basis())
                .build();
    }

    /** That a violation does not stand any more. */
    public static RetakePolicyViolationWithdrawn withdrawn(RetakePolicyViolated violated, Grounds grounds) {
        return RetakePolicyViolationWithdrawn.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(violated.getCandidateId())
                .setOccurredAt(grounds.occurredAt())
                .setAttemptId(violated.getAttemptId())
                .setExamId(violated.getExamId())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** The award of a certification. */
    public static CertificationAwarded awarded(String candidateId, HeldCertification held) {
        return CertificationAwarded.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(held.occurredAt())
                .setCertificationId(certificationId(candidateId, held))
                .setCertification(held.certification())
                .setProgram(held.program())
                .setExpiresAt(held.awardedExpiresAt())
                .setAttemptIds(held.attemptIds().stream().map(OwnedId::plain).toList())
                .setRuleIds(held.ruleIds())
                .setBasis(held.basis())
                .build();
    }

    /** Until when a certification is now held. */
    public static CertificationRenewed renewed(
            String candidateId, HeldCertification held, Renewal renewal, Instant expiresAt) {
        return CertificationRenewed.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(renewal.occurredAt())
                .setCertificationId(certificationId(candidateId, held))
                .setExpiresAt(expiresAt)
                .setRuleIds(renewal.ruleIds())
                .setBasis(renewal.basis())
                .build();
    }

    /** That a certification is not held any more. */
    public static CertificationWithdrawn withdrawn(CertificationAwarded awarded, Grounds grounds) {
        return CertificationWithdrawn.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(awarded.getCandidateId())
                .setOccurredAt(grounds.occurredAt())
                .setCertificationId(awarded.getCertificationId())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** Contract, meaning 8: named after the candidate, the certification and the attempt that completed it. */
    public static String certificationId(String candidateId, HeldCertification held) {
        return certificationId(candidateId, held.certification(), OwnedId.plain(held.completingAttemptId()));
    }

    /** The same from its parts: what the domain names certifications by. */
    public static String certificationId(String candidateId, String certification, String completingAttemptId) {
        return NameBasedIds.of(candidateId, certification, completingAttemptId);
    }
}
