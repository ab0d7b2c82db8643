package org.examledger.service.appeals.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.service.appeals.domain.deadlines.Deadline;
import org.examledger.service.appeals.domain.exceptions.ExceptionConclusion;
import org.examledger.service.appeals.domain.facts.PassedOn;

/**
 * Everything that a candidate's facts and the time let the service conclude; equal for equal sets of facts, equal times
 * and equal earlier announcements.
 *
 * @param appeals in the order in which they are to be published: refusals first, so that a case never seems to have two
 *     filed appeals
 * @param passedOn reports to publish as they are, after {@code appeals}
 * @param exceptions by requestId
 * @param deadlines by case, and within it by appeal
 * @param statuses how each appeal stands, by (receipt, appealId)
 * @param waiting facts without effect: about sanctions, about appeals, about exceptions
 * @param nextDue when the time alone will change a conclusion next; empty if it will not
 */
public record Conclusions(
        List<AppealConclusion> appeals,
        List<PassedOn> passedOn,
        List<ExceptionConclusion> exceptions,
        List<Deadline> deadlines,
        List<AppealStatus> statuses,
        List<WaitingFact> waiting,
        Optional<Instant> nextDue) {

    /** Copies the lists. */
    public Conclusions {
        appeals = List.copyOf(appeals);
        passedOn = List.copyOf(passedOn);
        exceptions = List.copyOf(exceptions);
        deadlines = List.copyOf(deadlines);
        statuses = List.copyOf(statuses);
        waiting = List.copyOf(waiting);
    }
}
