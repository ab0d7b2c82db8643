package org.examledger.service.eligibility.stream;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationStanding;
import org.examledger.certifications.CertificationStatus;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.kit.conclusion.Retraction;
import org.examledger.schemas.Topics;
import org.examledger.service.eligibility.codec.ConclusionRecords;
import org.examledger.service.eligibility.codec.StandingRecords;
import org.examledger.service.eligibility.domain.Grounds;
import org.examledger.service.eligibility.domain.WithdrawalGrounds;
import org.examledger.service.eligibility.domain.facts.Fact;

/** How to take back what was said and does not stand any more. */
final class EligibilityRetractions {
    private final WithdrawalGrounds withdrawals;

    EligibilityRetractions(WithdrawalGrounds withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** @param facts about the candidate, as they are known now */
    Retraction of(SpecificRecord standing, List<Fact> facts) {
        return switch (standing) {
            case EligibilityDetermined determined ->
                new Retraction.Tombstone(
                        Topics.ELIGIBILITY, EligibilityPlaces.key(determined.getCandidateId(), determined.getExamId()));
            case RetakePolicyViolated violated ->
                new Retraction.Withdraw(Topics.VIOLATIONS, violated.getCandidateId(), withdrawn(violated, facts));
            case CertificationAwarded awarded ->
                new Retraction.Withdraw(Topics.CERTIFICATIONS, awarded.getCandidateId(), withdrawn(awarded, facts));
            case CertificationStanding said -> ofStanding(said, facts);
            case CertificationRenewed ignored -> new Retraction.Forget();
            case RetakePolicyViolationWithdrawn ignored -> new Retraction.Keep();
            case CertificationWithdrawn ignored -> new Retraction.Keep();
            default -> throw EligibilityPlaces.unknown(standing);
        };
    }

    private Retraction ofStanding(CertificationStanding said, List<Fact> facts) {
        return said.getStatus() == CertificationStatus.WITHDRAWN
                ? new Retraction.Keep()
                : new Retraction.Withdraw(
                        Topics.CERTIFICATION_STANDINGS, said.getCandidateId(), withdrawn(said, facts));
    }

    private SpecificRecord withdrawn(RetakePolicyViolated violated, List<Fact> facts) {
        Grounds grounds = withdrawals
                .ofViolation(violated.getCandidateId(), facts, violated.getAttemptId())
                .orElseGet(() -> new Grounds(violated.getRuleIds(), violated.getBasis(), violated.getOccurredAt()));
        return ConclusionRecords.withdrawn(violated, grounds);
    }

    private SpecificRecord withdrawn(CertificationAwarded awarded, List<Fact> facts) {
        Grounds grounds = withdrawals
                .ofCertification(
                        awarded.getCandidateId(),
                        facts,
                        awarded.getCertification(),
                        awarded.getAttemptIds().getLast())
                .orElseGet(() -> new Grounds(awarded.getRuleIds(), awarded.getBasis(), awarded.getOccurredAt()));
        return ConclusionRecords.withdrawn(awarded, grounds);
    }

    private SpecificRecord withdrawn(CertificationStanding said, List<Fact> facts) {
        Grounds grounds = withdrawals
                .ofCertification(
                        said.getCandidateId(),
                        facts,
                        said.getCertification(),
                        said.getAttemptIds().getLast())
                .orElseGet(() -> new Grounds(said.getRuleIds(), said.getBasis(), said.getOccurredAt()));
        return StandingRecords.withdrawn(said, grounds);
    }
}
