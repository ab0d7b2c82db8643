package org.examledger.kit.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.Conclude;
import org.examledger.kit.conclusion.Conclusions;
import org.examledger.kit.conclusion.Place;
import org.examledger.kit.conclusion.Retraction;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.conclusion.Situation;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.StoredFact.Origin;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** A service in which candidates that are one person know each other's facts, and say how many they know. */
final class KnownToBoth implements Conclude {
    /** Who is to know whose facts, by candidate. */
    private final Map<String, List<String>> linked;

    final List<String> concluded = new ArrayList<>();

    KnownToBoth(Map<String, List<String>> linked) {
        this.linked = linked;
    }

    ServiceDefinition service() {
        return new ServiceDefinition(
                "test-service",
                List.of(),
                List.of(Topics.ATTEMPTS),
                List.of(),
                Topics.ELIGIBILITY_RELAY,
                List.of(Topics.REVOCATIONS),
                this);
    }

    @Override
    public Conclusions conclude(Situation situation) {
        concluded.add(situation.subject() + " from "
                + situation.facts().stream().map(KnownToBoth::owner).sorted().toList());
        List<Announcement> announcements = new ArrayList<>();
        for (Fact fact : situation.facts()) {
            linked.getOrDefault(situation.subject(), List.of())
                    .forEach(target -> announcements.add(new Announcement.Relay(target, fact)));
        }
        announcements.add(new Announcement.Derived(
                "known",
                Topics.REVOCATIONS,
                situation.subject(),
                ResultInvalidated.newBuilder()
                        .setEventId("")
                        .setCandidateId(situation.subject())
                        .setOccurredAt(Instant.EPOCH)
                        .setAttemptId("known")
                        .setSanctionId(situation.facts().size() + " facts")
                        .setRuleIds(List.of("S5"))
                        .setBasis(List.of())
                        .build()));
        return new Conclusions(announcements, List.of());
    }

    private static String owner(Fact fact) {
        Origin origin = fact.stored().origin();
        return (origin == null ? "itself" : origin.subject()) + " at "
                + fact.stored().offset();
    }

    @Override
    public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
        throw new IllegalStateException("taken back: " + standing);
    }

    @Override
    public Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
        if (record == null) {
            throw new IllegalStateException("no tombstones are published");
        }
        return new Place(RecordFields.subjectId(record), "known");
    }
}
