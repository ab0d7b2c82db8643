package org.examledger.policies.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.examledger.policies.DayUnit;
import org.examledger.policies.Term;
import org.examledger.policies.TermUnit;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads how long something may take: {@code days} with a {@code unit}, or {@code weeks}, {@code months} or {@code years}. */
final class TermReader {

    private static final ValueKind<DayUnit> DAY_UNIT = ValueKinds.oneOf(DayUnit.class, DayUnit::name);
    private static final String DAYS = "days";
    private static final List<String> LENGTHS = Stream.concat(
                    Stream.of(DAYS),
                    Stream.of(TermUnit.WEEKS, TermUnit.MONTHS, TermUnit.YEARS).map(TermReader::fieldOf))
            .toList();

    private final boolean hasCalendar;

    /** @param hasCalendar whether the program says which days are business days */
    TermReader(boolean hasCalendar) {
        this.hasCalendar = hasCalendar;
    }

    /** The term that these fields give; null, with a problem added, if they give none. */
    @Nullable
    Term read(Section fields) {
        return read(fields, ValueKinds.count());
    }

    /** The same, where 0 days end with the day of the start. */
    @Nullable
    Term readFromSameDay(Section fields) {
        return read(fields, ValueKinds.countOrNone());
    }

    private @Nullable Term read(Section fields, ValueKind<Integer> days) {
        List<String> given = LENGTHS.stream().filter(fields::has).toList();
        LENGTHS.forEach(fields::optional);
        given.stream()
                .skip(1)
                .forEach(another -> fields.optional(another)
                        .problem("nothing beside \"" + given.getFirst() + "\", since a clock has one length"));
        return given.isEmpty() || given.getFirst().equals(DAYS)
                ? inDays(fields, days)
                : counted(fields, given.getFirst());
    }

    private @Nullable Term inDays(Section fields, ValueKind<Integer> kind) {
        Integer days = fields.required(DAYS).as(kind);
        Field unitField = fields.required("unit");
        DayUnit unit = unitField.as(DAY_UNIT);
        if (unit == DayUnit.BUSINESS && !hasCalendar) {
            unitField.problem(
                    "CALENDAR, or a \"calendar\" beside the program's id that says which days are business days");
        }
        return days == null || unit == null ? null : Term.days(days, unit);
    }

    private static @Nullable Term counted(Section fields, String name) {
        Integer length = fields.required(name).as(ValueKinds.count());
        Field dayUnit = fields.optional("unit");
        if (dayUnit.as(DAY_UNIT) == DayUnit.BUSINESS) {
            dayUnit.problem("CALENDAR, for only \"days\" can be business days");
        }
        return length == null ? null : new Term(length, TermUnit.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static String fieldOf(TermUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
