package org.examledger.service.sanctions.stream;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealOutcome;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.incidents.FlagSource;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.record.RecordFields;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MeasureKind;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.domain.facts.AppealDecided;
import org.examledger.service.sanctions.domain.facts.AppealFiled;
import org.examledger.service.sanctions.domain.facts.AppealRefused;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.DeadlineCancelled;
import org.examledger.service.sanctions.domain.facts.DeadlineMet;
import org.examledger.service.sanctions.domain.facts.DeadlineMissed;
import org.examledger.service.sanctions.domain.facts.DeadlineSet;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.FlagDismissed;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;
import org.examledger.service.sanctions.domain.facts.Modification;
import org.examledger.service.sanctions.domain.facts.PassedOn;
import org.examledger.service.sanctions.domain.facts.RetakePolicyViolated;
import org.examledger.service.sanctions.domain.facts.RetakePolicyViolationWithdrawn;
import org.examledger.service.sanctions.domain.facts.StudentSittingFact;
import org.examledger.service.sanctions.given.Appeals;
import org.examledger.service.sanctions.given.Reviewer;
import org.examledger.service.sanctions.given.Violations;

/** A fact of the domain's random stories as a record of the topic that tells it. Sanctions {@code case/place} get their ids. */
record Told(Topic topic, SpecificRecord record) {

    static Told of(Fact fact) {
        Told told =
                switch (fact) {
                    case org.examledger.service.sanctions.domain.facts.FraudFlagRaised flag ->
                        new Told(Topics.INCIDENTS, flag(flag));
                    case FlagDismissed dismissed ->
                        new Told(Topics.INTAKE_REVIEWS, Reviewer.dismisses(dismissed.flagId()));
                    case AttemptStarted started ->
                        new Told(
                                Topics.ATTEMPTS,
                                Candidate.GRACE.starts(started.attemptId(), started.examId(), at(fact)));
                    case PassedOn decision -> throw new IllegalStateException("random stories hold no such decision");
                    case MisconductConfirmed confirmed -> new Told(Topics.INTAKE_REVIEWS, confirmed(confirmed));
                    case StudentSittingFact sitting ->
                        throw new IllegalStateException("random stories disprove no status");
                    case RetakePolicyViolated violated ->
                        new Told(Topics.VIOLATIONS, Violations.violated(violated.attemptId(), at(fact)));
                    case RetakePolicyViolationWithdrawn withdrawn ->
                        new Told(Topics.VIOLATIONS, Violations.withdrawn(withdrawn.attemptId(), at(fact)));
                    case AppealFiled filed ->
                        new Told(Topics.APPEALS, Appeals.filed(filed.appealId(), filed.caseId(), at(fact)));
                    case AppealRefused refused ->
                        new Told(Topics.APPEALS, Appeals.refused(refused.appealId(), refused.caseId(), at(fact)));
                    case AppealDecided decided -> new Told(Topics.APPEALS, decided(decided));
                    case DeadlineSet set ->
                        deadline(Appeals.set(
                                DeadlineKind.FILE_APPEAL,
                                set.caseId(),
                                set.dueAt().toString()));
                    case DeadlineMet met -> deadline(Appeals.met(DeadlineKind.FILE_APPEAL, met.caseId(), at(fact)));
                    case DeadlineMissed missed ->
                        deadline(Appeals.missed(
                                DeadlineKind.FILE_APPEAL,
                                missed.caseId(),
                                missed.dueAt().toString()));
                    case DeadlineCancelled cancelled ->
                        throw new IllegalStateException("random stories cancel no deadline");
                };
        // The story's own ids and times, so that its records are as distinct as its facts.
        told.put(RecordFields.EVENT_ID, NameBasedIds.of(fact.eventId()));
        told.put(RecordFields.OCCURRED_AT, fact.occurredAt());
        return told;
    }

    /** The record comes in where its topic comes in. */
    void to(DrivenService service) {
        if (topic.equals(Topics.INTAKE_REVIEWS)) {
            service.report(record);
        } else {
            service.fact(topic, record);
        }
    }

    private void put(String field, Object value) {
        record.put(record.getSchema().getField(field).pos(), value);
    }

    private static Told deadline(SpecificRecord record) {
        return new Told(Topics.APPEAL_DEADLINES, record);
    }

    private static String at(Fact fact) {
        return fact.occurredAt().toString();
    }

    private static SpecificRecord flag(org.examledger.service.sanctions.domain.facts.FraudFlagRaised flag) {
        FraudFlagRaised record = Candidate.GRACE.isFlagged(flag.flagId(), null, at(flag));
        record.setProgram(flag.program());
        record.setCategory(FraudCategory.valueOf(flag.category().name()));
        record.setRaisedBy(FlagSource.valueOf(flag.raisedBy().name()));
        record.setEvidence(flag.evidence());
        return record;
    }

    private static SpecificRecord confirmed(MisconductConfirmed confirmed) {
        Measure[] measures = confirmed.measures().stream().map(Told::measure).toArray(Measure[]::new);
        var record = Reviewer.confirms(confirmed.caseId(), confirmed.program(), measures);
        record.setFlagIds(confirmed.flagIds());
        record.setCategory(FraudCategory.valueOf(confirmed.category().name()));
        record.setNotifiedAt(confirmed.notifiedAt());
        record.setZoneId(confirmed.zone().getId());
        return record;
    }

    private static Measure measure(org.examledger.service.sanctions.domain.facts.Measure measure) {
        return Reviewer.measure(MeasureKind.valueOf(measure.kind().name()))
                .setAttemptId(measure.attemptId())
                .setCertificationId(measure.certificationId())
                .setUntil(measure.until())
                .setAllEarlier(measure.allEarlier())
                .build();
    }

    private static SpecificRecord decided(AppealDecided decided) {
        var modifications = decided.modifications().stream()
                .map(Told::modification)
                .toArray(org.examledger.appeals.Modification[]::new);
        return Appeals.decided(
                decided.appealId(), AppealOutcome.valueOf(decided.outcome().name()), at(decided), modifications);
    }

    private static org.examledger.appeals.Modification modification(Modification modification) {
        List<String> caseAndPlace = List.of(modification.sanctionId().split("/"));
        String sanctionId = DrivenSanctions.id(caseAndPlace.getFirst(), Integer.parseInt(caseAndPlace.getLast()));
        return new org.examledger.appeals.Modification(sanctionId, modification.lifted(), modification.until());
    }
}
