package org.examledger.service.eligibility.domain.random;

import java.time.Instant;
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
        return cap.anchor() == WindowAnchor.FIRST_ATTEMPT ? fromFirst(counted, cap) : fromCapped(counted, cap);
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
