package org.examledger.traceability.mutation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examledger.traceability.data.Figure;
import org.jspecify.annotations.Nullable;

/** What a figure may be changed to: a little more than it is, or another of the values that it could have. */
final class OtherValues {
    private static final Pattern PERIOD = Pattern.compile("PT?\\d.*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH_DAY = Pattern.compile("\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:)(\\d{2})(.*)");
    private static final String OTHER_ZONE = "Pacific/Kiritimati";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Choices choices;
    private final SortedMap<String, SortedSet<String>> saidByKey = new TreeMap<>();

    OtherValues(Choices choices, List<Figure> figures) {
        this.choices = choices;
        for (Figure figure : figures) {
            if (figure.value() instanceof String text) {
                saidByKey.computeIfAbsent(figure.key(), key -> new TreeSet<>()).add(text);
            }
        }
    }

    /** Ways to change a figure, best first; a way that makes no valid file is passed over. */
    List<Change> changesOf(Figure figure) {
        List<Change> changes = new ArrayList<>();
        if (figure.removable()) {
            changes.add(new Change(figure, null));
        }
        Object value = figure.value();
        if (value != null) {
            others(figure.key(), value).forEach(other -> changes.add(new Change(figure, other)));
        }
        return changes;
    }

    private List<?> others(String key, Object value) {
        if (value instanceof Integer number) {
            return List.of(number + 1);
        }
        if (value instanceof Boolean yes) {
            return List.of(!yes);
        }
        String text = value.toString();
        String more = more(text);
        return more == null ? otherWords(key, text) : List.of(more);
    }

    private static @Nullable String more(String text) {
        if (PERIOD.matcher(text).matches()) {
            return NUMBER.matcher(text).replaceFirst(number -> String.valueOf(Integer.parseInt(number.group()) + 1));
        }
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text).plusDays(1).toString();
        }
        if (MONTH_DAY.matcher(text).matches()) {
            LocalDate day = MonthDay.parse("--" + text).atYear(2023).plusDays(1);
            return MonthDay.from(day).toString().substring(2);
        }
        if (TIME.matcher(text).matches()) {
            return LocalTime.parse(text).plusMinutes(1).toString();
        }
        return INSTANT.matcher(text)
                .results()
                .findFirst()
                .map(OtherValues::anotherMinute)
                .orElse(null);
    }

    private static String anotherMinute(MatchResult instant) {
        int minute = Integer.parseInt(instant.group(2));
        return "%s%02d%s".formatted(instant.group(1), minute == 59 ? 58 : minute + 1, instant.group(3));
    }

    /** Another zone for a zone, the other constants of an enum that has it, then what the data say elsewhere in fields of this name. */
    private List<String> otherWords(String key, String text) {
        List<String> others = new ArrayList<>(choices.besides(text));
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            others.add(text.equals(OTHER_ZONE) ? "UTC" : OTHER_ZONE);
        }
        for (String said : saidByKey.getOrDefault(key, new TreeSet<>())) {
            if (!said.equals(text) && !others.contains(said)) {
                others.add(said);
            }
        }
        return others;
    }
}
