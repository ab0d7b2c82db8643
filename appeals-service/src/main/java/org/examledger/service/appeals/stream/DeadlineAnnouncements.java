package org.examledger.service.appeals.stream;

import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.schemas.Topics;
import org.examledger.service.appeals.codec.DeadlineRecords;
import org.examledger.service.appeals.codec.Slots;
import org.examledger.service.appeals.domain.deadlines.Deadline;
import org.examledger.service.appeals.domain.deadlines.DeadlineName;
import org.examledger.service.appeals.domain.deadlines.DeadlineOutcome;

/**
 * A deadline as announcements: that it was set, and what became of it. For a reader the last DeadlineSet says when it is
 * due, and what was said after it, or stayed unchanged by it, what became of it (contract, "deadlines").
 */
final class DeadlineAnnouncements {
    private DeadlineAnnouncements() {}

    static List<Announcement> of(String candidateId, Deadline deadline, SaidBefore said) {
        DeadlineName name = deadline.name();
        DeadlineSet set = DeadlineRecords.set(candidateId, deadline);
        Announcement asSet = new Announcement.Derived(Slots.deadline(name), Topics.APPEAL_DEADLINES, candidateId, set);
        SpecificRecord outcome = DeadlineRecords.outcome(candidateId, deadline);
        String slot = Slots.outcome(name);
        return switch (deadline.outcome()) {
            case DeadlineOutcome.Open open ->
                stands(said.in(Slots.deadline(name)), set)
                        ? List.of(
                                asSet, new Announcement.Correction(slot, Topics.APPEAL_DEADLINES, candidateId, outcome))
                        : List.of(asSet); // what became of it before is forgotten: it is being set anew
            case DeadlineOutcome.Met met -> List.of(asSet, became(candidateId, slot, outcome));
            case DeadlineOutcome.Missed missed -> List.of(asSet, became(candidateId, slot, outcome));
            case DeadlineOutcome.Cancelled cancelled -> List.of(asSet, became(candidateId, slot, outcome));
        };
    }

    /** Whether that record says nothing that is not said already. */
    static boolean stands(Optional<SpecificRecord> standing, SpecificRecord record) {
        RecordContent content = new RecordContent();
        return standing.filter(before -> content.id(before).equals(content.id(record)))
                .isPresent();
    }

    private static Announcement became(String candidateId, String slot, SpecificRecord outcome) {
        return new Announcement.Derived(slot, Topics.APPEAL_DEADLINES, candidateId, outcome);
    }
}
