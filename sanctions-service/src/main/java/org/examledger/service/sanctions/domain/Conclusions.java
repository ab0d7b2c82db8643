package org.examledger.service.sanctions.domain;

import java.util.List;
import org.examledger.clocks.domain.Clock;
import org.examledger.service.sanctions.domain.facts.PassedOn;
import org.examledger.service.sanctions.domain.flags.Flag;

/**
 * Everything that a candidate's facts let the service conclude; equal for equal sets of facts.
 *
 * @param sanctions one for each measure of each confirmed case, lifted ones included, by (notifiedAt, caseId, place)
 * @param flags every flag, with what came of it, by (occurredAt, flagId, source)
 * @param passedOn reviewers' decisions to publish as they are, by (occurredAt, eventId)
 * @param retestClocks of retests that have a date, whatever became of them, in the order in which they were ordered
 * @param waiting facts without effect as yet, by (occurredAt, eventId)
 */
public record Conclusions(
        List<Sanction> sanctions,
        List<Flag> flags,
        List<PassedOn> passedOn,
        List<Clock> retestClocks,
        List<WaitingFact> waiting) {
    /** Copies the lists. */
    public Conclusions {
        sanctions = List.copyOf(sanctions);
        flags = List.copyOf(flags);
        passedOn = List.copyOf(passedOn);
        retestClocks = List.copyOf(retestClocks);
        waiting = List.copyOf(waiting);
    }
}
