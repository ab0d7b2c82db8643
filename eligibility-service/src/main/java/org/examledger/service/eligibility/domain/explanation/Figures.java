package org.examledger.service.eligibility.domain.explanation;

import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examledger.policies.WaitTime;

/** Figures of a policy as English says them. */
final class Figures {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int FEWEST_DAYS = 3;

    private Figures() {}

    /** The length of a wait. */
    static String text(WaitTime time) {
        return switch (time) {
            case WaitTime.Elapsed elapsed -> text(elapsed.duration());
            case WaitTime.Months months -> text(months.period());
            case WaitTime.DaysAfter days -> count(days.days(), "calendar day") + ", counted from the day after";
        };
    }

    /** A calendar period, such as "12 months" or "1 year and 6 months". */
    static String text(Period period) {
        return Stream.of(
                        Map.entry("year", period.getYears()),
                        Map.entry("month", period.getMonths()),
                        Map.entry("day", period.getDays()))
                .filter(part -> part.getValue() != 0)
                .map(part -> count(part.getValue(), part.getKey()))
                .collect(Collectors.joining(" and "));
    }

    /** Elapsed time: whole days from three days on, else hours, minutes or seconds, the largest unit that is exact. */
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
