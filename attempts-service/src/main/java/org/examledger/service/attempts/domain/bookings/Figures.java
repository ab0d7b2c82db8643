package org.examledger.service.attempts.domain.bookings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures of policies in English words. */
public final class Figures {
    private Figures() {}

    /** An elapsed time in the largest unit that is exact, from hours down. */
    public static String text(Duration duration) {
        if (Duration.ofHours(duration.toHours()).equals(duration)) {
            return count(duration.toHours(), "hour");
        }
        return Duration.ofMinutes(duration.toMinutes()).equals(duration)
                ? count(duration.toMinutes(), "minute")
                : count(duration.toSeconds(), "second");
    }

    /** A number of things, such as "1 sitting" or "5 sittings". */
    public static String count(long number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    /** Days of the week, such as "Saturday or Sunday". */
    static String days(Collection<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining(" or "));
    }
}
