package org.examledger.service.appeals.domain;

import org.examledger.service.appeals.domain.facts.Fact;

/**
 * A fact that cannot take effect yet (CONTRACT, Meaning 3).
 *
 * @param recordName the kind of fact, such as {@code AppealSubmitted}
 * @param waitsFor the id of the case, appeal, attempt or request that is not known, or not in a state for the fact to
 *     take effect; for a sanction of a program that the policies do not have, the program
 */
public record WaitingFact(String eventId, String recordName, String waitsFor) {

    /** A fact that waits for something. */
    public static WaitingFact of(Fact fact, String waitsFor) {
        return new WaitingFact(fact.eventId(), fact.recordName(), waitsFor);
    }
}
