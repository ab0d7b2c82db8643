package org.examledger.kit.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.kit.store.WaitingFact;

/**
 * All that follows from the facts about a subject.
 *
 * @param announcements in the order in which they are to be published
 * @param waiting facts that have no effect yet
 * @param nextDue when time alone will change a conclusion next; empty if it will not
 */
public record Conclusions(List<Announcement> announcements, List<WaitingFact> waiting, Optional<Instant> nextDue) {

    /** Conclusions that time does not change. */
    public Conclusions(List<Announcement> announcements, List<WaitingFact> waiting) {
        this(announcements, waiting, Optional.empty());
    }
}
