package org.examledger.service.sanctions.codec;

import org.examledger.revocations.CertificationReinstated;
import org.examledger.revocations.CertificationRevoked;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.revocations.RevocationReopened;
import org.examledger.service.sanctions.domain.Grounds;
import org.examledger.service.sanctions.domain.statements.Content;

/** What one sanction takes and gives back, as records. */
record RevocationRecords(String candidateId, String sanctionId, Grounds grounds) {
    private static final String NOT_IDENTIFIED_YET = "";

    ResultInvalidated invalidated(Content.Invalidated taken) {
        return ResultInvalidated.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setAttemptId(taken.attemptId())
                .setSanctionId(sanctionId)
                .setAmongSeveral(taken.amongSeveral())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    ResultReinstated resultReinstated(Content.ResultReinstated given) {
        return ResultReinstated.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setAttemptId(given.attemptId())
                .setSanctionId(sanctionId)
                .setAmongSeveral(given.amongSeveral())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** Never final by itself: RevocationFinalized says when it is (contract, meaning 10). */
    CertificationRevoked revoked(String certificationId) {
        return CertificationRevoked.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setCertificationId(certificationId)
                .setSanctionId(sanctionId)
                .setFinal$(false)
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    CertificationReinstated certificationReinstated(String certificationId) {
        return CertificationReinstated.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setCertificationId(certificationId)
                .setSanctionId(sanctionId)
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    RevocationFinalized finalized(String certificationId) {
        return RevocationFinalized.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setCertificationId(certificationId)
                .setSanctionId(sanctionId)
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    RevocationReopened reopened(String certificationId) {
        return RevocationReopened.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setCertificationId(certificationId)
                .setSanctionId(sanctionId)
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }
}
