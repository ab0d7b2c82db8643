package org.examledger.service.eligibility.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.clocks.codec.DeadlineAnnouncements;
import org.examledger.clocks.codec.DeadlineSlots;
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
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Renewal;
import org.examledger.service.eligibility.domain.WithdrawalGrounds;
import org.jspecify.annotations.Nullable;

/** The domain's conclusions about a candidate as announcements (contract, meanings 4 to 8); how certifications stand follows with the time. */
final class EligibilityConclusions implements Conclude {
    private final EligibilityRules rules;
    private final EligibilityRetractions retractions;

    EligibilityConclusions(PolicyCatalogue policies) {
        this.rules = new EligibilityRules(policies, ConclusionRecords::certificationId);
        this.retractions =
                new EligibilityRetractions(new WithdrawalGrounds(policies, ConclusionRecords::certificationId));
    }

    @Override
    public Conclusions conclude(Situation situation) {
        String candidateId = situation.subject();
        var concluded = rules.conclude(candidateId, CandidateHistory.of(candidateId, situation.facts()));
        List<Announcement> announcements = new ArrayList<>();
        concluded
                .determinations()
                .forEach((examId, determination) -> announcements.add(new Announcement.Derived(
                        Slots.exam(examId),
                        Topics.ELIGIBILITY,
                        EligibilityPlaces.key(candidateId, examId),
                        ConclusionRecords.of(candidateId, determination))));
        concluded
                .violations()
                .forEach(violation -> announcements.add(new Announcement.Derived(
                        Slots.violation(violation.attemptId()),
                        Topics.VIOLATIONS,
                        candidateId,
                        ConclusionRecords.of(candidateId, violation))));
        StandingAnnouncements standings = StandingAnnouncements.of(situation, concluded.courses());
        concluded.certifications().stream()
                .filter(held -> standings.obtained().contains(ConclusionRecords.certificationId(candidateId, held)))
                .forEach(held -> announcements.addAll(certification(candidateId, held)));
        announcements.addAll(standings.announcements());
        CertificationDeadlines deadlines = CertificationDeadlines.of(situation, concluded.requirementClocks());
        announcements.addAll(deadlines.announcements(situation));
        announcements.addAll(LinkedFacts.of(candidateId, situation.facts()));
        List<WaitingFact> waiting = concluded.waiting().stream()
                .map(fact -> new WaitingFact(fact.eventId(), fact.recordName(), candidateId, fact.waitsFor()))
                .toList();
        Optional<Instant> nextDue = Stream.of(standings.nextDue(), deadlines.nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        return new Conclusions(announcements, waiting, nextDue);
    }

    @Override
    public boolean watchesTime() {
        return true;
    }

    @Override
    public boolean regards(Fact fact) {
        return CandidateHistory.regards(fact);
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
        return DeadlineSlots.isDeadline(slot)
                ? DeadlineAnnouncements.retract(slot)
                : retractions.of(standing, CandidateHistory.of(RecordFields.candidateId(standing), facts));
    }

    @Override
    public Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
        Optional<String> ofDeadline =
                record == null ? Optional.empty() : CertificationDeadlines.ANNOUNCEMENTS.slotOf(record, said);
        return ofDeadline
                .map(slot -> new Place(RecordFields.candidateId(Objects.requireNonNull(record)), slot))
                .orElseGet(() -> EligibilityPlaces.of(key, record));
    }
}
