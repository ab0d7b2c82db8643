package org.examledger.kit.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.centers.CenterSuspended;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.Conclude;
import org.examledger.kit.conclusion.Conclusions;
import org.examledger.kit.conclusion.Place;
import org.examledger.kit.conclusion.Retraction;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.conclusion.Situation;
import org.examledger.kit.intake.Intake;
import org.examledger.kit.intake.IntakeRules;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.Fact;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A service that depends on facts about centres: a booked attempt is struck out by the first suspension that covers its
 * centre.
 */
final class BookingsAtCenters implements Conclude, IntakeRules {
    final List<String> concludedAbout = new ArrayList<>();

    ServiceDefinition service() {
        return new ServiceDefinition(
                "test-service",
                List.of(new Intake(Topics.INTAKE_ATTEMPTS, this)),
                List.of(),
                List.of(Topics.CENTERS),
                Topics.ATTEMPTS_RELAY,
                List.of(Topics.REVOCATIONS),
                this);
    }

    @Override
    public Conclusions conclude(Situation situation) {
        concludedAbout.add(situation.subject());
        List<Announcement> announcements = new ArrayList<>();
        for (Fact fact : situation.facts()) {
            if (fact instanceof Fact.Readable readable && readable.record() instanceof AttemptBooked booked) {
                struckOut(booked, situation).ifPresent(announcements::add);
            }
        }
        return new Conclusions(announcements, List.of());
    }

    private static Optional<Announcement> struckOut(AttemptBooked booked, Situation situation) {
        return situation.shared().about(SubjectKind.CENTER, booked.getCenterId()).stream()
                .filter(Fact.Readable.class::isInstance)
                .map(fact -> ((Fact.Readable) fact).record())
                .filter(CenterSuspended.class::isInstance)
                .map(CenterSuspended.class::cast)
                .filter(suspended -> suspended.getCenterIds().contains(booked.getCenterId()))
                .map(CenterSuspended::getSuspensionId)
                .sorted()
                .findFirst()
                .map(suspensionId -> new Announcement.Derived(
                        booked.getAttemptId(),
                        Topics.REVOCATIONS,
                        booked.getCandidateId(),
                        ResultInvalidated.newBuilder()
                                .setEventId("")
                                .setCandidateId(booked.getCandidateId())
                                .setOccurredAt(Instant.EPOCH)
                                .setAttemptId(booked.getAttemptId())
                                .setSanctionId(suspensionId)
                                .setRuleIds(List.of("S8"))
                                .setBasis(List.of(booked.getEventId()))
                                .build()));
    }

    @Override
    public List<String> speaksOf(Fact sharedFact) {
        return sharedFact instanceof Fact.Readable readable && readable.record() instanceof CenterSuspended suspended
                ? suspended.getCenterIds()
                : List.of();
    }

    @Override
    public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
        throw new IllegalStateException("taken back: " + standing);
    }

    @Override
    public Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
        if (record instanceof ResultInvalidated invalidated) {
            return new Place(RecordFields.subjectId(record), invalidated.getAttemptId());
        }
        throw new IllegalStateException("nothing else is published");
    }

    @Override
    public Optional<String> badValue(SpecificRecord record) {
        return Optional.empty();
    }

    @Override
    public Optional<String> unknownExam(SpecificRecord record) {
        return Optional.empty();
    }

    @Override
    public Optional<String> contradiction(SpecificRecord record, List<Fact> facts) {
        return Optional.empty();
    }
}
