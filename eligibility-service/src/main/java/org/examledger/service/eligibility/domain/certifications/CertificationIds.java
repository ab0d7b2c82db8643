package org.examledger.service.eligibility.domain.certifications;

/** Names certifications (CONTRACT, Meaning 8): the same three give the same id in every replay, and no others do. */
@FunctionalInterface
public interface CertificationIds {
    /**
     * The certificationId.
     *
     * @param certification the name under which it is published
     * @param completingAttemptId the attempt that completed the requirement
     */
    String of(String candidateId, String certification, String completingAttemptId);
}
