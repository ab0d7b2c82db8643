package org.examledger.service.eligibility.domain.random;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.Cap;
import org.examledger.policies.WindowAnchor;
import org.jspecify.annotations.Nullable;

/** The last window of counted sittings, by a second reading of CONTRACT, Meaning 5 and 6. */
record PlainWindow(
        List<PlainSitting> sittings,
        @Nullable Integer allowed,
        @Nullable Instant end) {

    static PlainWindow last(List<PlainSitting> counted, @Nullable Cap cap) {
        if (cap == null) {
            return new PlainWindow(counted, null, null);
        }
        return switch (cap.anchor()) {
            case FIRST_ATTEMPT -> fromFirst(counted, cap);
            case CAPPED_ATTEMPT -> fromCapped(counted, cap);
            case ROLLING -> rolling(counted, cap);
        };
    }

    /** When a sitting fits in that does not now; null if one does. */
    @Nullable
    Instant opening(@Nullable Cap cap) {
        if (cap == null || sittings.size() < cap.sittings() + raises(sittings)) {
            return null;
        }
        return cap.anchor() == WindowAnchor.ROLLING ? rollingOn(cap) : end;
    }

    // Backwards from the last: whoever is so young that the period from it is not over when the last one starts.
    private static PlainWindow rolling(List<PlainSitting> counted, Cap cap) {
        Instant now = counted.getLast().start();
        List<PlainSitting> young = new ArrayList<>();
        Instant end = null;
        for (PlainSitting sitting : counted.reversed()) {
            Instant old = sitting.plus(cap.window());
            if (old.isAfter(now)) {
                young.addFirst(sitting);
                end = end == null || old.isBefore(end) ? old : end;
            }
        }
        return new PlainWindow(young, cap.sittings() + raises(young), end);
    }

    // Tries the end of every sitting's period: who of them is younger then, and how many may be.
    private @Nullable Instant rollingOn(Cap cap) {
        Instant opening = null;
        for (PlainSitting sitting : sittings) {
            Instant then = sitting.plus(cap.window());
            List<PlainSitting> younger = sittings.stream()
                    .filter(other -> other.plus(cap.window()).isAfter(then))
                    .toList();
            boolean fits = younger.size() < cap.sittings() + raises(younger);
            if (fits && (opening == null || then.isBefore(opening))) {
                opening = then;
            }
        }
        return opening;
    }

    // Backwards: a sitting shares the window of the one before it unless that one's window had ended.
    private static PlainWindow fromFirst(List<PlainSitting> counted, Cap cap) {
        int opener = opener(counted, counted.size() - 1, cap);
        List<PlainSitting> window = counted.subList(opener, counted.size());
        return new PlainWindow(
                window, cap.sittings() + raises(window), counted.get(opener).plus(cap.window()));
    }

    private static int opener(List<PlainSitting> counted, int place, Cap cap) {
        if (place == 0) {
            return 0;
        }
        int before = opener(counted, place - 1, cap);
        Instant end = counted.get(before).plus(cap.window());
        return counted.get(place).start().isBefore(end) ? before : place;
    }

    // Tries every number of raises: the smallest that its own window's exceptions confirm is the cap's.
    private static PlainWindow fromCapped(List<PlainSitting> counted, Cap cap) {
        for (int raises = 0; ; raises++) {
            int allowed = cap.sittings() + raises;
            if (counted.size() < allowed) {
                if (raises(counted) == raises) {
                    return new PlainWindow(counted, allowed, null);
                }
                continue;
            }
            Instant end = counted.get(allowed - 1).plus(cap.window());
            List<PlainSitting> after = counted.subList(allowed, counted.size()).stream()
                    .dropWhile(sitting -> sitting.start().isBefore(end))
                    .toList();
            List<PlainSitting> window = counted.subList(0, counted.size() - after.size());
            if (raises(window) == raises) {
                return after.isEmpty() ? new PlainWindow(window, allowed, end) : fromCapped(after, cap);
            }
        }
    }

    private static int raises(List<PlainSitting> sittings) {
        int raises = 0;
        for (PlainSitting sitting : sittings) {
            raises += sitting.capRaises();
        }
        return raises;
    }
}
