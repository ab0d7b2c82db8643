package org.examledger.clocks.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineOutcome;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.conclusion.Retraction;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.schemas.Topic;

/**
 * A deadline as announcements: that it was set, and what became of it. For a reader the last DeadlineSet says when it is
 * due, and what was said after it, or stayed unchanged by it, what became of it (contract, "deadlines").
 */
public final class DeadlineAnnouncements {
    private final Topic topic;
    private final RecordContent content = new RecordContent();

    /** @param topic where the service publishes its deadlines */
    public DeadlineAnnouncements(Topic topic) {
        this.topic = topic;
    }

    /**
     * What is to be said of a deadline.
     *
     * @param said what the service has said about the candidate
     */
    public List<Announcement> of(String candidateId, Deadline deadline, SaidBefore said) {
        DeadlineName name = deadline.name();
        DeadlineSet set = DeadlineRecords.set(candidateId, deadline);
        Announcement asSet = new Announcement.Derived(DeadlineSlots.set(name), topic, candidateId, set);
        SpecificRecord outcome = DeadlineRecords.outcome(candidateId, deadline);
        String slot = DeadlineSlots.outcome(name);
        Announcement became = new Announcement.Derived(slot, topic, candidateId, outcome);
        return switch (deadline.outcome()) {
            case DeadlineOutcome.Open open ->
                stands(said.in(DeadlineSlots.set(name)), set)
                        ? List.of(asSet, new Announcement.Correction(slot, topic, candidateId, outcome))
                        : List.of(asSet); // what became of it before is forgotten: it is being set anew
            case DeadlineOutcome.Met met -> List.of(asSet, became);
            case DeadlineOutcome.Missed missed -> List.of(asSet, became);
            case DeadlineOutcome.Cancelled cancelled -> List.of(asSet, became);
        };
    }

    /**
     * What to do about a slot of a deadline that is not announced any more: what was set stays said; what became of it is
     * forgotten, since the deadline has just been set anew.
     */
    public static Retraction retract(String slot) {
        return DeadlineSlots.isOutcome(slot) ? new Retraction.Forget() : new Retraction.Keep();
    }

    /**
     * The slot of a record that the service once published; empty for one that is not about a deadline.
     *
     * @param said what the service had said before that record, by candidate
     */
    public Optional<String> slotOf(SpecificRecord record, Function<String, SaidBefore> said) {
        return switch (record) {
            case DeadlineSet set -> Optional.of(slotOf(set, said.apply(set.getCandidateId())));
            case DeadlineMet met -> Optional.of(DeadlineSlots.outcome(DeadlineRecords.name(met)));
            case DeadlineMissed missed -> Optional.of(DeadlineSlots.outcome(DeadlineRecords.name(missed)));
            case DeadlineCancelled cancelled -> Optional.of(DeadlineSlots.outcome(DeadlineRecords.name(cancelled)));
            default -> Optional.empty();
        };
    }

    /** A deadline that is set once more in the same words is open again after something had become of it. */
    private String slotOf(DeadlineSet set, SaidBefore said) {
        DeadlineName name = DeadlineRecords.name(set);
        return stands(said.in(DeadlineSlots.set(name)), set) ? DeadlineSlots.outcome(name) : DeadlineSlots.set(name);
    }

    /** Whether that record says nothing that is not said already. */
    private boolean stands(Optional<SpecificRecord> standing, SpecificRecord record) {
        return standing.filter(before -> content.id(before).equals(content.id(record)))
                .isPresent();
    }
}
