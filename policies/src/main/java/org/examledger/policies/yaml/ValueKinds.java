package org.examledger.policies.yaml;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examledger.policies.WaitTime;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The kinds of values that policy files hold. */
public final class ValueKinds {

    /** Ids become parts of topic keys, such as candidateId/examId, and of addresses: so no space and no slash. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern MONTHS = Pattern.compile("P(\\d+Y)?(\\d+M)?");

    /** So far ahead that a longer time is a slip, and would leave the range of dates. */
    private static final int MOST_YEARS = 100;

    private static final int MOST_DAYS = 36_500;

    private static final int HIGHEST_SCORE = 1000;

    private ValueKinds() {}

    /** Text of any form, but not blank. */
    public static ValueKind<String> text() {
        return ValueKind.text("text", fit(Function.identity(), text -> !text.isBlank()));
    }

    /** An id of letters, digits, dots, hyphens and underscores. */
    public static ValueKind<String> id() {
        return ValueKind.text(
                "an id of letters, digits, '.', '-' and '_'",
                fit(Function.identity(), text -> ID.matcher(text).matches()));
    }

    /** A date that exists. */
    public static ValueKind<LocalDate> date() {
        Function<String, String> formed =
                fit(Function.identity(), text -> DATE_FORM.matcher(text).matches());
        return ValueKind.text("a date that exists, such as 2021-03-31", formed.andThen(LocalDate::parse));
    }

    /** A day of every year. */
    public static ValueKind<MonthDay> monthDay() {
        return ValueKind.text("a month and day that exist, such as 12-25", text -> MonthDay.parse("--" + text));
    }

    /** A time of day. */
    public static ValueKind<LocalTime> timeOfDay() {
        return ValueKind.text("a time of day in quotes, such as \"15:00\"", LocalTime::parse);
    }

    /** An instant. */
    public static ValueKind<Instant> instant() {
        return ValueKind.text("an instant in UTC, such as 2017-03-14T23:30:00Z", Instant::parse);
    }

    /** A time zone that exists. */
    public static ValueKind<ZoneId> zone() {
        return ValueKind.text(
                "an IANA time zone, such as Europe/Paris",
                fit(Function.identity(), ZoneRulesProvider.getAvailableZoneIds()::contains)
                        .andThen(ZoneId::of));
    }

    /** Elapsed time, a day being 24 h; zero is allowed. */
    public static ValueKind<Duration> elapsedTime() {
        return ValueKind.text(
                "an elapsed time from 0 to 100 years, such as PT24H or P14D",
                fit(Duration::parse, time -> !time.isNegative() && time.toDays() <= MOST_DAYS));
    }

    /** The length of a wait: elapsed time, or months and years of the calendar, more than zero. */
    public static ValueKind<WaitTime> waitTime() {
        return ValueKind.text(
                "an elapsed time from 0 to 100 years, such as PT24H or P14D, or months or years, such as P6M",
                text -> MONTHS.matcher(text).matches()
                        ? new WaitTime.Months(calendarPeriod().parsing().apply(text))
                        : new WaitTime.Elapsed(elapsedTime().parsing().apply(text)));
    }

    /** Calendar days, months and years, more than zero. */
    public static ValueKind<Period> calendarPeriod() {
        return ValueKind.text(
                "a calendar period of more than 0 and at most 100 years, such as P12M or P2Y",
                fit(Period::parse, ValueKinds::isUsable));
    }

    private static boolean isUsable(Period period) {
        boolean positive = !period.isZero() && !period.isNegative();
        return positive && period.toTotalMonths() <= 12L * MOST_YEARS && period.getDays() <= MOST_DAYS;
    }

    /** A whole number from 1. */
    public static ValueKind<Integer> count() {
        return upTo(MOST_DAYS);
    }

    /** A whole number from 0. */
    public static ValueKind<Integer> countOrNone() {
        return between(0, MOST_DAYS);
    }

    /** A score on the scale that results have. */
    public static ValueKind<Integer> score() {
        return upTo(HIGHEST_SCORE);
    }

    private static ValueKind<Integer> upTo(int most) {
        return between(1, most);
    }

    private static ValueKind<Integer> between(int least, int most) {
        return new ValueKind<>(
                "a whole number from " + least + " to " + most,
                Tag.INT,
                fit(Integer::valueOf, number -> number >= least && number <= most));
    }

    /** True or false. */
    public static ValueKind<Boolean> yesOrNo() {
        return new ValueKind<>("true or false", Tag.BOOL, text -> Boolean.valueOf(text));
    }

    /** One of the constants, under the name that each has in the files. */
    public static <E extends Enum<E>> ValueKind<E> oneOf(Class<E> type, Function<E, String> naming) {
        Map<String, E> byName =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(naming, Function.identity()));
        String names = Arrays.stream(type.getEnumConstants()).map(naming).collect(Collectors.joining(", "));
        return ValueKind.text("one of " + names, text -> {
            E constant = byName.get(text);
            if (constant == null) {
                throw new IllegalArgumentException(text);
            }
            return constant;
        });
    }

    private static <T> Function<String, T> fit(Function<String, T> parsing, Predicate<T> fitness) {
        return text -> {
            T value = parsing.apply(text);
            if (!fitness.test(value)) {
                throw new IllegalArgumentException(text);
            }
            return value;
        };
    }
}
