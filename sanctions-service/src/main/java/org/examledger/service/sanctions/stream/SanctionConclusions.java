package org.examledger.service.sanctions.stream;

import java.util.ArrayList;
import java.util.List;
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
import org.examledger.service.sanctions.codec.CandidateFile;
import org.examledger.service.sanctions.codec.StatementRecords;
import org.examledger.service.sanctions.domain.Sanction;
import org.examledger.service.sanctions.domain.SanctioningRules;
import org.examledger.service.sanctions.domain.statements.Content;
import org.examledger.service.sanctions.domain.statements.Statement;
import org.examledger.service.sanctions.domain.statements.Statements;
import org.examledger.service.sanctions.domain.statements.Subject;
import org.jspecify.annotations.Nullable;

/** The domain's statements about a candidate's sanctions as announcements (contract, meaning 10). */
final class SanctionConclusions implements Conclude {
    private final SanctioningRules rules;
    private final CenterAnnouncements centers;
    private final InvolvedCandidates involved;

    SanctionConclusions(PolicyCatalogue policies) {
        this.rules = new SanctioningRules(policies, StatementRecords::sanctionId);
        this.centers = new CenterAnnouncements(policies);
        this.involved = new InvolvedCandidates(policies);
    }

    @Override
    public Conclusions conclude(Situation situation) {
        return switch (situation.kind()) {
            case CANDIDATE -> concludeAboutCandidate(situation);
            case CENTER -> centers.conclude(situation);
        };
    }

    private Conclusions concludeAboutCandidate(Situation situation) {
        String candidateId = situation.subject();
        CandidateFile file = CandidateFile.of(situation.facts());
        var concluded = rules.conclude(file.facts());
        List<Announcement> announcements =
                new ArrayList<>(PassedOnAnnouncements.of(concluded.passedOn(), situation.facts()));
        Statements.of(concluded.sanctions())
                .forEach(statement -> announcements.add(announcement(candidateId, statement)));
        concluded
                .studentSittings()
                .forEach(sitting -> announcements.add(StudentSittingAnnouncements.of(candidateId, sitting)));
        RetestDeadlines deadlines = RetestDeadlines.of(situation, concluded.retestClocks());
        announcements.addAll(deadlines.announcements(situation));
        announcements.addAll(involved.of(situation.facts()));
        List<WaitingFact> waiting = Stream.concat(concluded.waiting().stream(), file.unreadable().stream())
                .map(fact -> new WaitingFact(fact.eventId(), fact.recordName(), candidateId, fact.waitsFor()))
                .toList();
        return new Conclusions(announcements, waiting, deadlines.nextDue());
    }

    @Override
    public boolean regards(Fact fact) {
        return CandidateFile.of(List.of(fact)).saysAnything();
    }

    @Override
    public boolean watchesTime() {
        return true;
    }

    private static Announcement announcement(String candidateId, Statement statement) {
        String slot = Slots.of(
                statement.subject(),
                statement.sanction().sanctionId(),
                statement.content().item());
        Topic topic = topicOf(statement.subject());
        SpecificRecord record = StatementRecords.of(candidateId, statement);
        return switch (statement.occasion()) {
            case ALWAYS -> new Announcement.Derived(slot, topic, candidateId, record);
            case TO_CORRECT -> new Announcement.Correction(slot, topic, candidateId, record);
        };
    }

    private static Topic topicOf(Subject subject) {
        return switch (subject) {
            case IMPOSITION, TERM -> Topics.SANCTIONS;
            case TAKING, HOLDING, FINALITY -> Topics.REVOCATIONS;
        };
    }

    /**
     * A sanction's statements stay, but that its revocation is final means nothing once the certification was given back.
     * Nothing else goes unmentioned while its case is known; and where a case is known no more, since its program has left
     * the catalogue or only a newer version can read it, all that was said of it stands. So does all that was said of a
     * centre, and of a sitting on a disproved status.
     */
    @Override
    public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
        if (Topics.CENTERS.carries(standing.getSchema().getFullName()) || StudentSittingAnnouncements.isOne(slot)) {
            return new Retraction.Keep();
        }
        if (DeadlineSlots.isDeadline(slot)) {
            return DeadlineAnnouncements.retract(slot);
        }
        return switch (Slots.subject(slot)) {
            case FINALITY ->
                isGivenBack(Slots.sanctionId(slot), facts) ? new Retraction.Forget() : new Retraction.Keep();
            case IMPOSITION, TAKING, TERM, HOLDING -> new Retraction.Keep();
        };
    }

    private boolean isGivenBack(String sanctionId, List<Fact> facts) {
        return rules.conclude(CandidateFile.of(facts).facts()).sanctions().stream()
                .filter(sanction -> sanction.sanctionId().equals(sanctionId))
                .anyMatch(Sanction::lifted);
    }

    @Override
    public Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
        if (record == null) {
            throw new IllegalStateException(
                    "topic " + topic.name() + " holds a tombstone, which this service never wrote");
        }
        if (topic.equals(Topics.CENTERS)) {
            return CenterAnnouncements.placeOf(record);
        }
        if (PassedOnAnnouncements.isPassedOn(topic)) {
            return new Place(RecordFields.candidateId(record), RecordFields.eventId(record));
        }
        return RetestDeadlines.ANNOUNCEMENTS
                .slotOf(record, said)
                .or(() -> StudentSittingAnnouncements.slotOf(record))
                .map(slot -> new Place(RecordFields.candidateId(record), slot))
                .orElseGet(() -> placeOfStatement(record));
    }

    private static Place placeOfStatement(SpecificRecord record) {
        String sanctionId = StatementRecords.sanctionIdOf(record);
        Content content = StatementRecords.contentOf(record);
        List<String> emptied = Subject.emptiedBy(content).stream()
                .map(subject -> Slots.of(subject, sanctionId, content.item()))
                .toList();
        return new Place(
                RecordFields.candidateId(record), Slots.of(Subject.of(content), sanctionId, content.item()), emptied);
    }
}
