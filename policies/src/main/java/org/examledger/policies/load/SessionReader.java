package org.examledger.policies.load;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.examledger.policies.booking.SessionHours;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads the {@code session} of a booking policy's version. */
final class SessionReader {

    private static final ValueKind<DayOfWeek> DAY_OF_WEEK = ValueKinds.oneOf(DayOfWeek.class, DayOfWeek::name);

    private final Citations citations;

    SessionReader(Citations citations) {
        this.citations = citations;
    }

    @Nullable
    SessionHours read(Field session, @Nullable String document) {
        Section fields = session.section();
        LocalDate from = fields.required("from").as(ValueKinds.date());
        Field untilField = fields.required("until");
        LocalDate until = untilField.as(ValueKinds.date());
        Instant closesAt = fields.required("closesAt").as(ValueKinds.instant());
        ZoneId zone = fields.required("zone").as(ValueKinds.zone());
        LocalTime opens = fields.required("opens").as(ValueKinds.timeOfDay());
        Field closesField = fields.required("closes");
        LocalTime closes = closesField.as(ValueKinds.timeOfDay());
        Duration lasts = fields.required("lasts").as(ValueKinds.elapsedTime());
        Set<DayOfWeek> daysOff = fields.optional("daysOff").distinct(day -> day.as(DAY_OF_WEEK));
        String ruleId = citations.rule(fields, document);
        fields.closed();
        if (from != null && until != null && until.isBefore(from)) {
            untilField.problem("a date that is not before " + from);
        }
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            closesField.problem("a time of day after " + opens);
        }
        if (from == null || until == null || closesAt == null || zone == null || opens == null || closes == null) {
            return null;
        }
        return lasts == null || ruleId == null
                ? null
                : new SessionHours(from, until, closesAt, zone, opens, closes, lasts, daysOff, ruleId);
    }
}
