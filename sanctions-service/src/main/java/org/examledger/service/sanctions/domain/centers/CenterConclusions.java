package org.examledger.service.sanctions.domain.centers;

import java.util.List;
import org.examledger.service.sanctions.domain.WaitingFact;

/**
 * What follows from the facts about a centre.
 *
 * @param suspensions by (occurredAt, eventId) of their decisions
 * @param appeals by (occurredAt, eventId)
 * @param passedOn eventIds of the facts that others are told as they were reported
 * @param waiting facts that have no effect yet
 */
public record CenterConclusions(
        List<Suspension> suspensions, List<OwnersAppeal> appeals, List<String> passedOn, List<WaitingFact> waiting) {

    public CenterConclusions {
        suspensions = List.copyOf(suspensions);
        appeals = List.copyOf(appeals);
        passedOn = List.copyOf(passedOn);
        waiting = List.copyOf(waiting);
    }
}
