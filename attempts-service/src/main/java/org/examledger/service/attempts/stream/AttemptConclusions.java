package org.examledger.service.attempts.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.bookings.BookingRefused;
import org.examledger.centers.CenterReinstated;
import org.examledger.centers.CenterSuspended;
import org.examledger.clocks.codec.DeadlineAnnouncements;
import org.examledger.clocks.codec.DeadlineSlots;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.Deadlines;
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
import org.examledger.service.attempts.codec.BookingFacts;
import org.examledger.service.attempts.codec.BookingRecords;
import org.examledger.service.attempts.codec.CenterFacts;
import org.examledger.service.attempts.codec.Reports;
import org.examledger.service.attempts.domain.Catalogue;
import org.examledger.service.attempts.domain.Referents;
import org.examledger.service.attempts.domain.Report;
import org.examledger.service.attempts.domain.Waiting;
import org.examledger.service.attempts.domain.bookings.BookingJudge;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.Ruling;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.jspecify.annotations.Nullable;

/**
 * Publishes each accepted report as reported, once what it refers to is known (contract, meaning 3), but for steps that the
 * rules of booking refuse: of those it says so.
 */
final class AttemptConclusions implements Conclude {

    // What others refer to goes first, so that a reader never meets a result before its start.
    private static final Comparator<Fact.Readable> REFERENTS_FIRST = Comparator.comparing(
                    (Fact.Readable fact) -> !(Reports.of(fact.record()) instanceof Report.BindsExam))
            .thenComparing(fact -> RecordFields.occurredAt(fact.record()))
            .thenComparing(Fact::eventId);

    private final BookingJudge judge;
    private final DerivedAnnouncements derived;
    private final SittingAnnouncements sittings;
    private final AttemptClocks clocks;
    private final DeadlineAnnouncements deadlines = new DeadlineAnnouncements(Topics.ATTEMPT_DEADLINES);

    AttemptConclusions(Catalogue catalogue) {
        this.judge = new BookingJudge(catalogue);
        this.derived = new DerivedAnnouncements(catalogue);
        this.sittings = new SittingAnnouncements(catalogue);
        this.clocks = new AttemptClocks(catalogue);
    }

    @Override
    public Conclusions conclude(Situation situation) {
        String candidateId = situation.subject();
        List<Fact.Readable> accepted =
                readable(situation.facts()).sorted(REFERENTS_FIRST).toList();
        CandidateFile file = BookingFacts.file(accepted);
        List<JudgedStep> steps = judge.judge(file, CenterFacts.of(situation.shared()));
        List<Announcement> announcements = new ArrayList<>();
        List<WaitingFact> waiting = new ArrayList<>();
        steps.forEach(step -> announcements.add(ruling(candidateId, step)));
        passOn(candidateId, accepted, file, refused(steps), announcements, waiting);
        announcements.addAll(derived.of(candidateId, file, steps));
        announcements.addAll(sittings.of(candidateId, file));
        List<Deadline> due = clocks.of(file, steps, situation);
        due.forEach(deadline -> announcements.addAll(deadlines.of(candidateId, deadline, situation.said())));
        return new Conclusions(announcements, waiting, Deadlines.nextDue(due));
    }

    private static Announcement ruling(String candidateId, JudgedStep step) {
        String slot = Slots.refusal(step.appointment().report().eventId());
        return switch (step.ruling()) {
            case Ruling.Refused refused ->
                new Announcement.Derived(
                        slot,
                        Topics.BOOKINGS,
                        candidateId,
                        BookingRecords.refused(candidateId, step.appointment(), refused));
            // Worth saying only where a refusal was said.
            case Ruling.Allowed allowed ->
                new Announcement.Correction(
                        slot,
                        Topics.BOOKINGS,
                        candidateId,
                        BookingRecords.allowed(candidateId, step.appointment(), allowed));
        };
    }

    private static Set<String> refused(List<JudgedStep> steps) {
        Set<String> refused = new HashSet<>();
        steps.stream()
                .filter(JudgedStep::isRefused)
                .forEach(step -> refused.add(step.appointment().report().eventId()));
        return refused;
    }

    private static void passOn(
            String candidateId,
            List<Fact.Readable> accepted,
            CandidateFile file,
            Set<String> refused,
            List<Announcement> announcements,
            List<WaitingFact> waiting) {
        Referents referents = new Referents(
                accepted.stream().map(fact -> Reports.of(fact.record())).toList());
        for (Fact.Readable fact : accepted) {
            Optional<String> missing = referents
                    .missing(Reports.of(fact.record()))
                    .or(() -> BookingFacts.of(fact.record()).flatMap(stated -> Waiting.of(stated, file)));
            if (missing.isPresent()) {
                String name = fact.record().getSchema().getName();
                waiting.add(new WaitingFact(fact.eventId(), name, candidateId, missing.get()));
            } else if (!refused.contains(fact.eventId())) {
                announcements.add(new Announcement.AsReported(topicOf(fact.record()), fact));
            }
        }
    }

    /** A suspension is a fact about each centre that it covers. */
    @Override
    public List<String> speaksOf(Fact sharedFact) {
        return sharedFact instanceof Fact.Readable readable ? coveredBy(readable.record()) : List.of();
    }

    private static List<String> coveredBy(SpecificRecord record) {
        return switch (record) {
            case CenterSuspended suspended -> suspended.getCenterIds();
            case CenterReinstated reinstated -> reinstated.getCenterIds();
            default -> List.of();
        };
    }

    @Override
    public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
        if (DeadlineSlots.isDeadline(slot)) {
            return DeadlineAnnouncements.retract(slot);
        }
        return switch (standing) {
            case BookingRefused refused ->
                new Retraction.Withdraw(
                        Topics.BOOKINGS, RecordFields.candidateId(refused), BookingRecords.withdrawn(refused));
            default -> new Retraction.Keep(); // an accepted fact is never taken back
        };
    }

    @Override
    public Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
        if (record == null) {
            throw new IllegalStateException(
                    "topic " + topic.name() + " holds a tombstone, which this service never wrote");
        }
        String slot = deadlines.slotOf(record, said).orElseGet(() -> Slots.of(record));
        return new Place(RecordFields.candidateId(record), slot);
    }

    @Override
    public boolean watchesTime() {
        return true;
    }

    /** An accepted report can always be read; one whose schema is gone would have stopped the service before. */
    static Stream<Fact.Readable> readable(List<Fact> facts) {
        return facts.stream().filter(Fact.Readable.class::isInstance).map(Fact.Readable.class::cast);
    }

    private static Topic topicOf(SpecificRecord record) {
        String fullName = record.getSchema().getFullName();
        return Stream.of(
                        Topics.ATTEMPTS,
                        Topics.INCIDENTS,
                        Topics.BOOKINGS,
                        Topics.PURCHASES,
                        Topics.ADMISSIONS,
                        Topics.RECORDINGS)
                .filter(topic -> topic.carries(fullName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(fullName + " is published nowhere"));
    }
}
