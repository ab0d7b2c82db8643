package org.examledger.service.attempts.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.incidents.FraudFlagRaised;
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
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.attempts.codec.Reports;
import org.examledger.service.attempts.domain.Referents;
import org.examledger.service.attempts.domain.Report;
import org.jspecify.annotations.Nullable;

/** Publishes each accepted report as reported, once what it refers to is known (contract, meaning 3). */
final class AcceptedReports implements Conclude {

    // What others refer to goes first, so that a reader never meets a result before its start.
    private static final Comparator<Fact.Readable> REFERENTS_FIRST = Comparator.comparing(
                    (Fact.Readable fact) -> !(Reports.of(fact.record()) instanceof Report.BindsExam))
            .thenComparing(fact -> RecordFields.occurredAt(fact.record()))
            .thenComparing(Fact::eventId);

    @Override
    public Conclusions conclude(Situation situation) {
        String candidateId = situation.subject();
        List<Fact.Readable> accepted =
                readable(situation.facts()).sorted(REFERENTS_FIRST).toList();
        Referents referents = new Referents(
                accepted.stream().map(fact -> Reports.of(fact.record())).toList());
        List<Announcement> announcements = new ArrayList<>();
        List<WaitingFact> waiting = new ArrayList<>();
        for (Fact.Readable fact : accepted) {
            Optional<String> missing = referents.missing(Reports.of(fact.record()));
            if (missing.isEmpty()) {
                announcements.add(new Announcement.AsReported(topicOf(fact.record()), fact));
            } else {
                String name = fact.record().getSchema().getName();
                waiting.add(new WaitingFact(fact.eventId(), name, candidateId, missing.get()));
            }
        }
        return new Conclusions(announcements, waiting);
    }

    @Override
    public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
        return new Retraction.Keep(); // an accepted fact is never taken back
    }

    @Override
    public Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
        if (record == null) {
            throw new IllegalStateException(
                    "topic " + topic.name() + " holds a tombstone, which this service never wrote");
        }
        return new Place(RecordFields.candidateId(record), RecordFields.eventId(record));
    }

    /** An accepted report can always be read; one whose schema is gone would have stopped the service before. */
    static Stream<Fact.Readable> readable(List<Fact> facts) {
        return facts.stream().filter(Fact.Readable.class::isInstance).map(Fact.Readable.class::cast);
    }

    private static Topic topicOf(SpecificRecord record) {
        return record instanceof FraudFlagRaised ? Topics.INCIDENTS : Topics.ATTEMPTS;
    }
}
