package org.examledger.service.eligibility.domain.windows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * The window in which the last counted sitting lies.
 *
 * @param sittings at least one, in order; the last one's ordinal is their number
 * @param limit the cap and the window's end; empty without a cap
 */
public record Window(List<Sitting> sittings, Optional<Limit> limit) {

    /** Copies the sittings. */
    public Window {
        sittings = List.copyOf(sittings);
    }

    /** The start of its first sitting. */
    public Instant start() {
        return sittings.getFirst().startsAt();
    }

    /** The last sitting that counts. */
    public Sitting last() {
        return sittings.getLast();
    }

    /** The ordinal of the last sitting, which is the number of sittings in it; 1 is the first. */
    public int ordinal() {
        return sittings.size();
    }
}
