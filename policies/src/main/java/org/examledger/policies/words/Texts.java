package org.examledger.policies.words;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.examledger.policies.Term;
import org.examledger.policies.WaitTime;

/** The texts of a language, from the bundle beside this class, and how it says numbers and times. */
final class Texts {

    private static final String BUNDLE = "org.examledger.policies.words.Words";

    /** Up to so many hours a wait is said in hours, as the documents do. */
    private static final int MOST_HOURS = 72;

    private static final int HOURS_OF_A_DAY = 24;

    private final Locale language;
    private final ResourceBundle bundle;

    Texts(Locale language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of that name, with {0}, {1} and so on replaced. */
    String say(String name, Object... values) {
        String text = bundle.getString(name);
        for (int index = 0; index < values.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(values[index]));
        }
        return text;
    }

    /** A sentence with nothing below it. */
    Said sentence(String name, Object... values) {
        return Said.of(say(name, values));
    }

    /** So many of something, for example 1 hour or 5 sittings. */
    String count(String thing, long number) {
        return say("count." + thing + (number == 1 ? ".one" : ".many"), number);
    }

    /** The place in a row, for example 1st or 22nd. */
    String ordinal(int number) {
        return language.getLanguage().equals("fr") ? number + (number == 1 ? "er" : "e") : number + english(number);
    }

    private static String english(int number) {
        boolean teen = number % 100 / 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** Elapsed time, for example 24 hours, or 14 days. */
    String time(Duration time) {
        long hours = time.toHours();
        boolean wholeDays = hours > MOST_HOURS && hours % HOURS_OF_A_DAY == 0;
        List<String> parts = new ArrayList<>();
        if (wholeDays) {
            add(parts, "day", time.toDays());
        } else {
            add(parts, "hour", hours);
        }
        add(parts, "minute", time.toMinutesPart());
        add(parts, "second", time.toSecondsPart());
        return and(parts);
    }

    /** A calendar period, for example 12 months. */
    String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, "year", period.getYears());
        add(parts, "month", period.getMonths());
        add(parts, "day", period.getDays());
        return and(parts);
    }

    /** How long a wait is, for example 5 calendar days. */
    String time(WaitTime time) {
        return switch (time) {
            case WaitTime.Elapsed elapsed -> time(elapsed.duration());
            case WaitTime.Months months -> period(months.period());
            case WaitTime.DaysAfter days -> count("dayAfter", days.days());
        };
    }

    /** How long something may take, for example 5 business days. */
    String term(Term term) {
        return switch (term.unit()) {
            case CALENDAR_DAYS -> count("calendarDay", term.length());
            case BUSINESS_DAYS -> count("businessDay", term.length());
            case WEEKS -> count("week", term.length());
            case MONTHS -> count("month", term.length());
            case YEARS -> count("year", term.length());
        };
    }

    /** For example India (IN); a region by its code alone. */
    String place(String code) {
        String name = Locale.of("", code).getDisplayCountry(language);
        return code.contains("-") || name.equals(code) ? code : "%s (%s)".formatted(name, code);
    }

    private void add(List<String> parts, String unit, long number) {
        if (number != 0) {
            parts.add(count(unit, number));
        }
    }

    /** For example Monday. */
    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language);
    }

    /** For example 25 December. */
    String day(MonthDay day) {
        return DateTimeFormatter.ofPattern("d MMMM", language).format(day);
    }

    /** The parts in a row, all of them. */
    String and(List<String> parts) {
        return join(parts, "and");
    }

    /** The parts in a row, any of them. */
    String or(List<String> parts) {
        return join(parts, "or");
    }

    private String join(List<String> parts, String word) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String start = String.join(", ", parts.subList(0, parts.size() - 1));
        return say(word, start, parts.getLast());
    }
}
