package org.examledger.policies.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.examledger.policies.AppealClocks;
import org.examledger.policies.Completeness;
import org.examledger.policies.HolidayCalendar;
import org.examledger.policies.Program;
import org.examledger.policies.ProgramVersion;
import org.examledger.policies.SanctionRules;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads a {@code program} file. */
final class ProgramReader {

    private final Citations citations;
    private final Definitions calendarIds;
    private final Map<String, HolidayCalendar> calendars;

    ProgramReader(Citations citations, Definitions calendarIds, Map<String, HolidayCalendar> calendars) {
        this.citations = citations;
        this.calendarIds = calendarIds;
        this.calendars = calendars;
    }

    @Nullable
    Program read(Definition definition) {
        Section fields = definition.section();
        String policyId = fields.required("policy").as(ValueKinds.id());
        Field calendar = fields.optional("calendar");
        String calendarId = calendarIds.reference(calendar);
        AppealReader appeals = new AppealReader(citations, calendar.isPresent());
        List<ProgramVersion> versions = VersionList.read(fields, (version, date) -> version(version, date, appeals));
        fields.closed();
        if (definition.id() == null || policyId == null || versions.isEmpty()) {
            return null;
        }
        HolidayCalendar holidays = calendarId == null ? null : calendars.get(calendarId);
        return new Program(definition.id(), policyId, versions, holidays);
    }

    private @Nullable ProgramVersion version(Section fields, @Nullable LocalDate date, AppealReader appeals) {
        String document = citations.document(fields);
        SanctionRules sanctions = new SanctionReader(citations).read(fields.required("sanctions"), document);
        Section appealFields = fields.required("appeals").section();
        AppealClocks clocks = appeals.clocks(appealFields, document);
        Completeness completeness = appeals.completeness(appealFields, document);
        appealFields.closed();
        if (date == null || document == null) {
            return null;
        }
        return new ProgramVersion(date, document, clocks, completeness, sanctions);
    }
}
