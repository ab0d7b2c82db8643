package org.examledger.service.eligibility.domain.windows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return switch (cap.anchor()) {
            case FIRST_ATTEMPT -> lastInRow(counted, rest -> fromFirstSitting(rest, cap));
            case CAPPED_ATTEMPT -> lastInRow(counted, rest -> fromCappedSitting(rest, cap));
            case ROLLING -> new RollingWindow(cap).ofLast(counted);
        };
    }

    // One window after the other: the first sitting that a window does not take opens the next.
    private static Window lastInRow(List<Sitting> counted, Function<List<Sitting>, Window> first) {
        Window window = first.apply(counted);
        int passed = window.sittings().size();
        while (passed < counted.size()) {
            window = first.apply(counted.subList(passed, counted.size()));
            passed += window.sittings().size();
        }
        return window;
    }

    private static Window fromFirstSitting(List<Sitting> sittings, Cap cap) {
        Instant end = sittings.getFirst().startPlus(cap.window());
        List<Sitting> within = startedBefore(end, sittings, 1);
        int raises = raises(within);
        Optional<Instant> reopening = within.size() < cap.sittings() + raises ? Optional.empty() : Optional.of(end);
        return new Window(within, Optional.of(new Limit(cap, raises, Optional.of(end), reopening)));
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
            return new Window(sittings, Optional.of(new Limit(cap, raises, Optional.empty(), Optional.empty())));
        }
        // Sittings in the block count too, in violation, and do not move its end.
        Instant end = sittings.get(allowed - 1).startPlus(cap.window());
        Limit reached = new Limit(cap, raises, Optional.of(end), Optional.of(end));
        return new Window(startedBefore(end, sittings, allowed), Optional.of(reached));
    }

    // The first ones belong to the window by its very definition, however short it is.
    private static List<Sitting> startedBefore(Instant end, List<Sitting> sittings, int atLeast) {
        int size = atLeast;
        while (size < sittings.size() && sittings.get(size).startsAt().isBefore(end)) {
            size++;
        }
        return sittings.subList(0, size);
    }

    /** How often exceptions that name one of these sittings raise the cap (rule X1). */
    static int raises(List<Sitting> sittings) {
        return sittings.stream().mapToInt(Sitting::capRaises).sum();
    }
}
