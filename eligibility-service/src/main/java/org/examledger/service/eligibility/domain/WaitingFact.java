package org.examledger.service.eligibility.domain;

import org.examledger.service.eligibility.domain.identity.OwnedId;

/**
 * A fact that cannot take effect yet (CONTRACT, Meaning 3).
 *
 * @param recordName the kind of fact, such as {@code ResultReported}
 * @param waitsFor the attemptId that is not known; for a start of an exam that the catalogue does not have, the examId
 */
public record WaitingFact(String eventId, String recordName, String waitsFor) {

    /** The same under the ids that were reported. */
    WaitingFact plain() {
        return new WaitingFact(OwnedId.plain(eventId), recordName, OwnedId.plain(waitsFor));
    }
}
