package org.examledger.service.attempts.domain.recordings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldReleased;

/**
 * What holds the records of a check, from when it was placed until it was released.
 *
 * @param holdId the id of the hold, or that of the flag that holds
 * @param placed the fact that placed it
 * @param release the first release at or after that; empty while it stands
 */
record Hold(String holdId, Fact placed, Optional<HoldReleased> release) {
    /** As they were placed. */
    static final Comparator<Hold> AS_PLACED = Comparator.comparing(Hold::placed, Fact.AS_HAPPENED);

    /** @param releases of holds of that id, in order */
    static Hold of(String holdId, Fact placed, List<HoldReleased> releases) {
        return new Hold(
                holdId,
                placed,
                releases.stream()
                        .filter(release -> release.holdId().equals(holdId))
                        .filter(release -> !release.occurredAt().isBefore(placed.occurredAt()))
                        .findFirst());
    }

    Instant placedAt() {
        return placed.occurredAt();
    }

    /** When it was placed, if it still stands. */
    Optional<Instant> openSince() {
        return release.isPresent() ? Optional.empty() : Optional.of(placedAt());
    }

    /** Whether it stood at an instant: from when it was placed, and no more when it was released. */
    boolean stoodAt(Instant instant) {
        return !placedAt().isAfter(instant)
                && release.filter(end -> !end.occurredAt().isAfter(instant)).isEmpty();
    }

    /** The facts that it is made of. */
    List<Fact> facts() {
        return Stream.concat(Stream.of(placed), release.stream()).toList();
    }
}
