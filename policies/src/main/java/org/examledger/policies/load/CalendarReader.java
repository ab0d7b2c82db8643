package org.examledger.policies.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examledger.policies.Holiday;
import org.examledger.policies.HolidayCalendar;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads a {@code holidayCalendar} file. */
final class CalendarReader {

    private static final ValueKind<DayOfWeek> DAY_OF_WEEK = ValueKinds.oneOf(DayOfWeek.class, DayOfWeek::name);

    @Nullable
    HolidayCalendar read(Definition definition) {
        Section fields = definition.section();
        Set<DayOfWeek> workingDays = fields.required("workingDays").distinct(day -> day.as(DAY_OF_WEEK));
        List<Holiday> holidays = new ArrayList<>();
        Set<Object> days = new HashSet<>();
        for (Field entry : fields.required("holidays").items()) {
            Section day = entry.section();
            Holiday holiday = day.has("every") ? yearly(day, days) : single(day, days);
            if (holiday != null) {
                holidays.add(holiday);
            }
        }
        fields.closed();
        return definition.id() == null ? null : new HolidayCalendar(definition.id(), workingDays, holidays);
    }

    private static @Nullable Holiday yearly(Section fields, Set<Object> days) {
        MonthDay day = fields.required("every").as(ValueKinds.monthDay());
        LocalDate from = fields.optional("from").as(ValueKinds.date());
        Field end = fields.optional("until");
        LocalDate until = end.as(ValueKinds.date());
        String name = fields.required("name").as(ValueKinds.text());
        fields.closed();
        if (from != null && until != null && until.isBefore(from)) {
            end.problem("a date that is not before " + from);
        }
        if (day == null || name == null) {
            return null;
        }
        if (!days.add(List.of(day, String.valueOf(from), String.valueOf(until)))) {
            fields.required("every").problem("a day that no other entry has");
        }
        return new Holiday.Yearly(day, from, until, name);
    }

    private static @Nullable Holiday single(Section fields, Set<Object> days) {
        Field day = fields.required("date");
        LocalDate date = day.as(ValueKinds.date());
        String name = fields.required("name").as(ValueKinds.text());
        fields.closed();
        if (date == null || name == null) {
            return null;
        }
        if (!days.add(date)) {
            day.problem("a date that no other entry has");
        }
        return new Holiday.Single(date, name);
    }
}
