package org.examledger.service.eligibility.domain.windows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.Cap;
import org.examledger.service.eligibility.domain.sittings.Sitting;
import org.jspecify.annotations.Nullable;

/** Cuts counted sittings into windows (CONTRACT, Meaning 5; rules R3, R4). */
public final class Windows {
    private Windows() {}

    /**
     * The window of the last of these sittings.
     *
     * @param counted at least one sitting, in order
     * @param cap null when the policy has none: then all of them make one window
     */
    public static Window ofLast(List<Sitting> counted, @Nullable Cap cap) {
        if (cap == null) {
            return new Window(counted, Optional.empty());
        }
        Window window = first(counted, cap);
        int passed = window.sittings().size();
        while (passed < counted.size()) {
            window = first(counted.subList(passed, counted.size()), cap);
            passed += window.sittings().size();
        }
        return window;
    }

    private static Window first(List<Sitting> sittings, Cap cap) {
        return switch (cap.anchor()) {
            case FIRST_ATTEMPT -> fromFirstSitting(sittings, cap);
            case CAPPED_ATTEMPT -> fromCappedSitting(sittings, cap);
        };
    }

    private static Window fromFirstSitting(List<Sitting> sittings, Cap cap) {
        Instant end = sittings.getFirst().startPlus(cap.window());
        List<Sitting> within = startedBefore(end, sittings, 1);
        return new Window(within, Optional.of(new Limit(cap, raises(within), Optional.of(end))));
    }

    // The exceptions of a window raise its cap, and a raised cap may draw further sittings with exceptions of their own
    // into it: raise until nothing changes. Each round takes in more sittings, so this ends.
    private static Window fromCappedSitting(List<Sitting> sittings, Cap cap) {
        Window window = cappedAfter(sittings, cap, 0);
        int raises = raises(window.sittings());
        int applied = 0;
        while (raises > applied) {
            applied = raises;
            window = cappedAfter(sittings, cap, applied);
            raises = raises(window.sittings());
        }
        return window;
    }

    private static Window cappedAfter(List<Sitting> sittings, Cap cap, int raises) {
        int allowed = cap.sittings() + raises;
        if (sittings.size() < allowed) {
            return new Window(sittings, Optional.of(new Limit(cap, raises, Optional.empty())));
        }
        // Sittings in the block count too, in violation, and do not move its end.
        Instant end = sittings.get(allowed - 1).startPlus(cap.window());
        return new Window(startedBefore(end, sittings, allowed), Optional.of(new Limit(cap, raises, Optional.of(end))));
    }

    // The first ones belong to the window by its very definition, however short it is.
    private static List<Sitting> startedBefore(Instant end, List<Sitting> sittings, int atLeast) {
        int size = atLeast;
        while (size < sittings.size() && sittings.get(size).startsAt().isBefore(end)) {
            size++;
        }
        return sittings.subList(0, size);
    }

    private static int raises(List<Sitting> sittings) {
        return sittings.stream().mapToInt(Sitting::capRaises).sum();
    }
}
