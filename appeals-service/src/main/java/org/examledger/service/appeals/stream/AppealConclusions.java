package org.examledger.service.appeals.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.Conclude;
import org.examledger.kit.conclusion.Conclusions;
import org.examledger.kit.conclusion.Place;
import org.examledger.kit.conclusion.Retraction;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.conclusion.Situation;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.WaitingFact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.appeals.codec.AppealFacts;
import org.examledger.service.appeals.codec.AppealRecords;
import org.examledger.service.appeals.codec.SaidRecords;
import org.examledger.service.appeals.codec.Slots;
import org.examledger.service.appeals.domain.AppealConclusion;
import org.examledger.service.appeals.domain.AppealRules;
import org.examledger.service.appeals.domain.exceptions.ExceptionConclusion;
import org.jspecify.annotations.Nullable;

/** The domain's conclusions about a candidate as announcements (contract, meanings 3, 6, 9 and 11). */
final class AppealConclusions implements Conclude {
    private static final String NEWER_VERSION = "a version of appeals-service that can read it";

    private final AppealRules rules;

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
        concluded
                .deadlines()
                .forEach(deadline ->
                        announcements.addAll(DeadlineAnnouncements.of(candidateId, deadline, situation.said())));
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
     * Nothing that was said is taken back but by another record about the same; what became of a deadline is forgotten when
     * that deadline has just been set anew.
     */
    @Override
    public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
        return slot.startsWith(Slots.OUTCOMES) ? new Retraction.Forget() : new Retraction.Keep();
    }

    @Override
    public Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
        if (record == null) {
            throw new IllegalStateException(
                    "topic " + topic.name() + " holds a tombstone, which this service never wrote");
        }
        return AppealPlaces.of(record, said);
    }

    @Override
    public boolean watchesTime() {
        return true;
    }
}
