package org.examledger.service.eligibility.domain.explanation;

import java.time.Duration;

/** Figures of a policy as English says them. */
final class Figures {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int FEWEST_DAYS = 3;

    private Figures() {}

    /** A wait: whole days from three days on, else hours, minutes or seconds, the largest unit that is exact. */
    static String text(Duration duration) {
        if (duration.compareTo(DAY.multipliedBy(FEWEST_DAYS)) >= 0
                && Duration.ofDays(duration.toDays()).equals(duration)) {
            return count(duration.toDays(), "day");
        }
        if (Duration.ofHours(duration.toHours()).equals(duration)) {
            return count(duration.toHours(), "hour");
        }
        if (Duration.ofMinutes(duration.toMinutes()).equals(duration)) {
            return count(duration.toMinutes(), "minute");
        }
        return count(duration.toSeconds(), "second");
    }

    /** A number of things, such as "1 sitting" or "5 sittings". */
    static String count(long number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
