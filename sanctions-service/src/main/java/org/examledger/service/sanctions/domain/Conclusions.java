package org.examledger.service.sanctions.domain;

import java.util.List;
import org.examledger.clocks.domain.Clock;
import org.examledger.service.sanctions.domain.facts.PassedOn;
import org.examledger.service.sanctions.domain.flags.Flag;
import org.examledger.service.sanctions.domain.students.StudentSitting;

/**
 * Everything that a candidate's facts let the service conclude; equal for equal sets of facts.
 *
 * @param sanctions one for each measure of each confirmed case, lifted ones included, by (notifiedAt, caseId, place)
 * @param flags every flag, with what came of it, by (occurredAt, flagId, source)
 * @param passedOn reviewers' decisions to publish as they are, by (occurredAt, eventId)
 * @param retestClocks of retests that have a date, whatever became of them, in the order in which they were ordered
 * @param studentSittings every sitting whose status was ever disproved, by attemptId
 * @param waiting facts without effect as yet, by (occurredAt, eventId)
 */
public record Conclusions(
        List<Sanction> sanctions,
        List<Flag> flags,
        List<PassedOn> passedOn,
        List<Clock> retestClocks,
        List<StudentSitting> studentSittings,
        List<WaitingFact> waiting) {
    /** Copies the lists. */
    public Conclusions {
        sanctions = List.copyOf(sanctions);
        flags = List.copyOf(flags);
        passedOn = List.copyOf(passedOn);
        retestClocks = List.copyOf(retestClocks);
        studentSittings = List.copyOf(studentSittings);
        waiting = List.copyOf(waiting);
    }
}
