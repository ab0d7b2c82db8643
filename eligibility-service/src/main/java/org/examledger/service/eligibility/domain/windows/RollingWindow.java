package org.examledger.service.eligibility.domain.windows;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.Cap;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * The window of a cap that holds for any period of its length: the sittings from whose starts the period is not over yet
 * when the last one starts. Each falls out at the end of its own period, and takes with it the exceptions that name it.
 */
final class RollingWindow {
    private final Cap cap;

    RollingWindow(Cap cap) {
        this.cap = cap;
    }

    /** The window of the last of these sittings, at least one, in order; its end is that of the first to fall out. */
    Window ofLast(List<Sitting> counted) {
        List<Sitting> within = stillIn(counted, counted.getLast().startsAt());
        Instant end = within.stream()
                .map(this::fallsOut)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Window(
                within, Optional.of(new Limit(cap, Windows.raises(within), Optional.of(end), reopening(within))));
    }

    /** The first instant at which so many have fallen out that another sitting fits in; empty if one fits in already. */
    private Optional<Instant> reopening(List<Sitting> within) {
        if (hasRoom(within)) {
            return Optional.empty();
        }
        return within.stream()
                .map(this::fallsOut)
                .sorted()
                .filter(instant -> hasRoom(stillIn(within, instant)))
                .findFirst();
    }

    private boolean hasRoom(List<Sitting> within) {
        return within.size() < cap.sittings() + Windows.raises(within);
    }

    private List<Sitting> stillIn(List<Sitting> sittings, Instant at) {
        return sittings.stream()
                .filter(sitting -> fallsOut(sitting).isAfter(at))
                .toList();
    }

    private Instant fallsOut(Sitting sitting) {
        return sitting.startPlus(cap.window());
    }
}
