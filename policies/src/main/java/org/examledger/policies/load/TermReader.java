package org.examledger.policies.load;

import java.util.Map;
import java.util.Optional;
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
    private static final Map<String, TermUnit> OTHER_UNITS = Map.of(
            "weeks", TermUnit.WEEKS,
            "months", TermUnit.MONTHS,
            "years", TermUnit.YEARS);

    private final boolean hasCalendar;

    /** @param hasCalendar whether the program says which days are business days */
    TermReader(boolean hasCalendar) {
        this.hasCalendar = hasCalendar;
    }

    /** The term that these fields give; null, with a problem added, if they give none. */
    @Nullable
    Term read(Section fields) {
        Optional<String> other =
                OTHER_UNITS.keySet().stream().sorted().filter(fields::has).findFirst();
        return other.isPresent() && !fields.has(DAYS) ? counted(fields, other.get()) : inDays(fields);
    }

    private @Nullable Term inDays(Section fields) {
        Integer days = fields.required(DAYS).as(ValueKinds.count());
        Field unitField = fields.required("unit");
        DayUnit unit = unitField.as(DAY_UNIT);
        if (unit == DayUnit.BUSINESS && !hasCalendar) {
            unitField.problem(
                    "CALENDAR, or a \"calendar\" beside the program's id that says which days are business days");
        }
        return days == null || unit == null ? null : Term.days(days, unit);
    }

    private static @Nullable Term counted(Section fields, String unit) {
        Integer length = fields.required(unit).as(ValueKinds.count());
        Field dayUnit = fields.optional("unit");
        if (dayUnit.as(DAY_UNIT) == DayUnit.BUSINESS) {
            dayUnit.problem("CALENDAR, for only \"days\" can be business days");
        }
        TermUnit counted = OTHER_UNITS.get(unit);
        return length == null || counted == null ? null : new Term(length, counted);
    }
}
