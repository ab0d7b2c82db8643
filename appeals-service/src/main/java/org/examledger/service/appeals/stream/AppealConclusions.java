package org.examledger.service.appeals.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.challenges.FreeRetakeGranted;
import org.examledger.clocks.codec.DeadlineAnnouncements;
import org.examledger.clocks.domain.Grounds;
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
import org.examledger.service.appeals.codec.AppealFacts;
import org.examledger.service.appeals.codec.AppealRecords;
import org.examledger.service.appeals.codec.ChallengeRecords;
import org.examledger.service.appeals.codec.SaidRecords;
import org.examledger.service.appeals.codec.Slots;
import org.examledger.service.appeals.codec.TranscriptRecords;
import org.examledger.service.appeals.domain.AppealConclusion;
import org.examledger.service.appeals.domain.AppealRules;
import org.examledger.service.appeals.domain.challenges.ChallengeConclusion;
import org.examledger.service.appeals.domain.challenges.FreeRetake;
import org.examledger.service.appeals.domain.exceptions.ExceptionConclusion;
import org.examledger.service.appeals.domain.transcripts.VerificationConclusion;
import org.jspecify.annotations.Nullable;

/** The domain's conclusions about a candidate as announcements (contract, meanings 3, 6, 9 and 11). */
final class AppealConclusions implements Conclude {
    private static final String NEWER_VERSION = "a version of appeals-service that can read it";

    private final AppealRules rules;
    private final DeadlineAnnouncements deadlines = new DeadlineAnnouncements(Topics.APPEAL_DEADLINES);

    AppealConclusions(PolicyCatalogue policies) {
        this.rules = new AppealRules(policies);
    }

    @Override
    public Conclusions conclude(Situation situation) {
        String candidateId = situation.subject();
        AppealFacts known = AppealFacts.of(situation.facts());
        var concluded = rules.conclude(known.facts(), SaidRecords.of(situation.said()), situation.now());
        List<Announcement> announcements = new ArrayList<>();
        concluded.appeals().forEach(appeal -> announcements.add(about(candidateId, appeal)));
        Map<String, Fact.Readable> reports = reports(situation.facts());
        concluded
                .passedOn()
                .forEach(report -> Optional.ofNullable(reports.get(report.eventId()))
                        .ifPresent(fact -> announcements.add(new Announcement.AsReported(Topics.APPEALS, fact))));
        concluded.exceptions().forEach(exception -> announcements.add(about(candidateId, exception)));
        concluded.challenges().forEach(challenge -> announcements.add(about(candidateId, challenge)));
        concluded
                .challengeDecisions()
                .forEach(report -> Optional.ofNullable(reports.get(report.eventId()))
                        .ifPresent(fact -> announcements.add(new Announcement.AsReported(Topics.CHALLENGES, fact))));
        concluded.freeRetakes().forEach(retake -> announcements.add(about(candidateId, retake)));
        concluded.transcripts().forEach(transcript -> announcements.add(about(candidateId, transcript)));
        concluded
                .deadlines()
                .forEach(deadline -> announcements.addAll(deadlines.of(candidateId, deadline, situation.said())));
        return new Conclusions(announcements, waiting(candidateId, concluded.waiting(), known), concluded.nextDue());
    }

    @Override
    public boolean regards(Fact fact) {
        return AppealFacts.of(List.of(fact)).saysAnything();
    }

    private static Announcement about(String candidateId, AppealConclusion appeal) {
        String slot =
                switch (appeal) {
                    case AppealConclusion.Filed filed -> Slots.appeal(filed.appealId());
                    case AppealConclusion.Refused refused -> Slots.appeal(refused.appealId());
                    case AppealConclusion.Completed completed -> Slots.completion(completed.appealId());
                };
        return new Announcement.Derived(slot, Topics.APPEALS, candidateId, AppealRecords.of(candidateId, appeal));
    }

    private static Announcement about(String candidateId, ExceptionConclusion exception) {
        return new Announcement.Derived(
                Slots.exception(exception.requestId()),
                Topics.APPEALS,
                candidateId,
                AppealRecords.of(candidateId, exception));
    }

    private static Announcement about(String candidateId, ChallengeConclusion challenge) {
        return new Announcement.Derived(
                Slots.challenge(challenge.challenge().challengeId()),
                Topics.CHALLENGES,
                candidateId,
                ChallengeRecords.of(candidateId, challenge));
    }

    private static Announcement about(String candidateId, FreeRetake retake) {
        return new Announcement.Derived(
                Slots.freeRetake(retake.challenge().challengeId()),
                Topics.CHALLENGES,
                candidateId,
                ChallengeRecords.of(candidateId, retake));
    }

    private static Announcement about(String candidateId, VerificationConclusion transcript) {
        return new Announcement.Derived(
                Slots.transcript(transcript.request().requestId()),
                Topics.TRANSCRIPTS,
                candidateId,
                TranscriptRecords.of(candidateId, transcript));
    }

    private static Map<String, Fact.Readable> reports(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.Readable.class::isInstance)
                .map(Fact.Readable.class::cast)
                .filter(fact -> fact.stored().topic().equals(Topics.INTAKE_APPEALS.name()))
                .collect(Collectors.toMap(Fact::eventId, Function.identity()));
    }

    private static List<WaitingFact> waiting(
            String candidateId, List<org.examledger.service.appeals.domain.WaitingFact> waiting, AppealFacts known) {
        List<WaitingFact> all = new ArrayList<>();
        waiting.forEach(
                fact -> all.add(new WaitingFact(fact.eventId(), fact.recordName(), candidateId, fact.waitsFor())));
        known.unreadable()
                .forEach(fact -> all.add(new WaitingFact(fact.eventId(), name(fact), candidateId, NEWER_VERSION)));
        return all;
    }

    private static String name(Fact fact) {
        return switch (fact) {
            case Fact.Readable readable -> readable.record().getSchema().getName();
            case Fact.Unreadable bytes -> bytes.stored().topic();
        };
    }

    /**
     * A free retake is taken back when its challenge is not considered after all. Nothing else that was said is, but by
     * another record about the same; what became of a deadline is forgotten when that deadline has just been set anew.
     */
    @Override
    public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
        return standing instanceof FreeRetakeGranted granted
                ? withdrawn(granted, facts)
                : DeadlineAnnouncements.retract(slot);
    }

    private Retraction withdrawn(FreeRetakeGranted granted, List<Fact> facts) {
        Grounds grounds = rules.withdrawal(AppealFacts.of(facts).facts(), granted.getChallengeId());
        return new Retraction.Withdraw(
                Topics.CHALLENGES, granted.getCandidateId(), ChallengeRecords.withdrawn(granted, grounds));
    }

    @Override
    public Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
        if (record == null) {
            throw new IllegalStateException(
                    "topic " + topic.name() + " holds a tombstone, which this service never wrote");
        }
        String slot = deadlines.slotOf(record, said).orElseGet(() -> AppealPlaces.slotOf(record));
        return new Place(RecordFields.candidateId(record), slot);
    }

    @Override
    public boolean watchesTime() {
        return true;
    }
}
