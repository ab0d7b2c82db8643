package org.examledger.service.eligibility.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.Conclude;
import org.examledger.kit.conclusion.Conclusions;
import org.examledger.kit.conclusion.Place;
import org.examledger.kit.conclusion.Retraction;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.conclusion.Situation;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.WaitingFact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.eligibility.codec.CandidateHistory;
import org.examledger.service.eligibility.codec.ConclusionRecords;
import org.examledger.service.eligibility.domain.EligibilityRules;
import org.examledger.service.eligibility.domain.Grounds;
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Renewal;
import org.examledger.service.eligibility.domain.WithdrawalGrounds;
import org.jspecify.annotations.Nullable;

/** The domain's conclusions about a candidate as announcements (contract, meanings 4 to 8). */
final class EligibilityConclusions implements Conclude {
    private final EligibilityRules rules;
    private final WithdrawalGrounds withdrawals;

    EligibilityConclusions(PolicyCatalogue policies) {
        this.rules = new EligibilityRules(policies);
        this.withdrawals = new WithdrawalGrounds(policies);
    }

    @Override
    public Conclusions conclude(Situation situation) {
        String candidateId = situation.subject();
        var concluded = rules.conclude(candidateId, CandidateHistory.of(situation.facts()));
        List<Announcement> announcements = new ArrayList<>();
        concluded
                .determinations()
                .forEach((examId, determination) -> announcements.add(new Announcement.Derived(
                        Slots.exam(examId),
                        Topics.ELIGIBILITY,
                        eligibilityKey(candidateId, examId),
                        ConclusionRecords.of(candidateId, determination))));
        concluded
                .violations()
                .forEach(violation -> announcements.add(new Announcement.Derived(
                        Slots.violation(violation.attemptId()),
                        Topics.VIOLATIONS,
                        candidateId,
                        ConclusionRecords.of(candidateId, violation))));
        concluded.certifications().forEach(held -> announcements.addAll(certification(candidateId, held)));
        List<WaitingFact> waiting = concluded.waiting().stream()
                .map(fact -> new WaitingFact(fact.eventId(), fact.recordName(), candidateId, fact.waitsFor()))
                .toList();
        return new Conclusions(announcements, waiting);
    }

    @Override
    public boolean regards(Fact fact) {
        return !CandidateHistory.of(List.of(fact)).isEmpty();
    }

    private static List<Announcement> certification(String candidateId, HeldCertification held) {
        String id = ConclusionRecords.certificationId(candidateId, held);
        List<Announcement> announcements = new ArrayList<>();
        announcements.add(new Announcement.Derived(
                Slots.certification(id),
                Topics.CERTIFICATIONS,
                candidateId,
                ConclusionRecords.awarded(candidateId, held)));
        Renewal renewal = held.renewal();
        Instant expiresAt = held.expiresAt();
        if (renewal != null && expiresAt != null) {
            SpecificRecord record = ConclusionRecords.renewed(candidateId, held, renewal, expiresAt);
            // An expiry that is the award's own again is worth saying only where another one was said.
            announcements.add(
                    expiresAt.equals(held.awardedExpiresAt())
                            ? new Announcement.Correction(Slots.expiry(id), Topics.CERTIFICATIONS, candidateId, record)
                            : new Announcement.Derived(Slots.expiry(id), Topics.CERTIFICATIONS, candidateId, record));
        }
        return announcements;
    }

    @Override
    public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
        return switch (standing) {
            case EligibilityDetermined determined ->
                new Retraction.Tombstone(
                        Topics.ELIGIBILITY, eligibilityKey(determined.getCandidateId(), determined.getExamId()));
            case RetakePolicyViolated violated ->
                new Retraction.Withdraw(
                        Topics.VIOLATIONS, violated.getCandidateId(), withdrawn(violated, CandidateHistory.of(facts)));
            case CertificationAwarded awarded ->
                new Retraction.Withdraw(
                        Topics.CERTIFICATIONS,
                        awarded.getCandidateId(),
                        withdrawn(awarded, CandidateHistory.of(facts)));
            case CertificationRenewed ignored -> new Retraction.Forget();
            case RetakePolicyViolationWithdrawn ignored -> new Retraction.Keep();
            case CertificationWithdrawn ignored -> new Retraction.Keep();
            default -> throw unknown(standing);
        };
    }

    @Override
    public Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
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
            case CertificationWithdrawn withdrawn ->
                new Place(
                        candidateId,
                        Slots.certification(withdrawn.getCertificationId()),
                        List.of(Slots.expiry(withdrawn.getCertificationId())));
            default -> throw unknown(record);
        };
    }

    private SpecificRecord withdrawn(
            RetakePolicyViolated violated, List<org.examledger.service.eligibility.domain.facts.Fact> facts) {
        Grounds grounds = withdrawals
                .ofViolation(facts, violated.getAttemptId())
                .orElseGet(() -> new Grounds(violated.getRuleIds(), violated.getBasis(), violated.getOccurredAt()));
        return ConclusionRecords.withdrawn(violated, grounds);
    }

    private SpecificRecord withdrawn(
            CertificationAwarded awarded, List<org.examledger.service.eligibility.domain.facts.Fact> facts) {
        Grounds grounds = withdrawals
                .ofCertification(facts, awarded.getAttemptIds().getLast())
                .orElseGet(() -> new Grounds(awarded.getRuleIds(), awarded.getBasis(), awarded.getOccurredAt()));
        return ConclusionRecords.withdrawn(awarded, grounds);
    }

    private static String eligibilityKey(String candidateId, String examId) {
        return candidateId + "/" + examId;
    }

    private static IllegalStateException unknown(SpecificRecord record) {
        return new IllegalStateException(
                record.getSchema().getFullName() + " stands in a topic of this service, which never wrote it");
    }
}
