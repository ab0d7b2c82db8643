package org.examledger.service.eligibility.stream;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationStanding;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.kit.conclusion.Place;
import org.examledger.kit.record.RecordFields;
import org.jspecify.annotations.Nullable;

/** Where the records stand that the service once published. */
final class EligibilityPlaces {
    private EligibilityPlaces() {}

    /** The key under which the eligibility for an exam is published. */
    static String key(String candidateId, String examId) {
        return candidateId + "/" + examId;
    }

    /** @param record null for a tombstone, which only the topic of eligibility has */
    static Place of(String key, @Nullable SpecificRecord record) {
        if (record == null) {
            int split = key.lastIndexOf('/');
            return new Place(key.substring(0, split), Slots.exam(key.substring(split + 1)));
        }
        String candidateId = RecordFields.candidateId(record);
        return switch (record) {
            case EligibilityDetermined determined -> new Place(candidateId, Slots.exam(determined.getExamId()));
            case RetakePolicyViolated violated -> new Place(candidateId, Slots.violation(violated.getAttemptId()));
            case RetakePolicyViolationWithdrawn withdrawn ->
                new Place(candidateId, Slots.violation(withdrawn.getAttemptId()));
            case CertificationAwarded awarded ->
                new Place(candidateId, Slots.certification(awarded.getCertificationId()));
            case CertificationRenewed renewed -> new Place(candidateId, Slots.expiry(renewed.getCertificationId()));
            case CertificationStanding standing ->
                new Place(candidateId, Slots.standing(standing.getCertificationId()));
            case CertificationWithdrawn withdrawn ->
                new Place(
                        candidateId,
                        Slots.certification(withdrawn.getCertificationId()),
                        List.of(Slots.expiry(withdrawn.getCertificationId())));
            default -> throw unknown(record);
        };
    }

    static IllegalStateException unknown(SpecificRecord record) {
        return new IllegalStateException(
                record.getSchema().getFullName() + " stands in a topic of this service, which never wrote it");
    }
}
