package org.examledger.policies.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.examledger.policies.AppealClocks;
import org.examledger.policies.CenterRules;
import org.examledger.policies.ChallengeRules;
import org.examledger.policies.Completeness;
import org.examledger.policies.ExceptionAllowance;
import org.examledger.policies.HolidayCalendar;
import org.examledger.policies.Program;
import org.examledger.policies.ProgramClock;
import org.examledger.policies.ProgramVersion;
import org.examledger.policies.SanctionRules;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads a {@code program} file. */
final class ProgramReader {

    private final Citations citations;
    private final DefinedPolicies defined;
    private final Map<String, HolidayCalendar> calendars;
    private final Map<String, AccessPolicy> access;

    ProgramReader(
            Citations citations,
            DefinedPolicies defined,
            Map<String, HolidayCalendar> calendars,
            Map<String, AccessPolicy> access) {
        this.citations = citations;
        this.defined = defined;
        this.calendars = calendars;
        this.access = access;
    }

    @Nullable
    Program read(Definition definition) {
        Section fields = definition.section();
        String policyId = fields.required("policy").as(ValueKinds.id());
        Field calendar = fields.optional("calendar");
        String calendarId = defined.calendars.reference(calendar);
        String accessId = defined.accessPolicies.reference(fields.optional("access"));
        TermReader terms = new TermReader(calendar.isPresent());
        List<ProgramVersion> versions = VersionList.read(fields, (version, date) -> version(version, date, terms));
        fields.closed();
        if (definition.id() == null || policyId == null || versions.isEmpty()) {
            return null;
        }
        HolidayCalendar holidays = calendarId == null ? null : calendars.get(calendarId);
        AccessPolicy accessTerms = accessId == null ? null : access.get(accessId);
        return new Program(definition.id(), policyId, versions, holidays, accessTerms);
    }

    private @Nullable ProgramVersion version(Section fields, @Nullable LocalDate date, TermReader terms) {
        String document = citations.document(fields);
        SanctionRules sanctions = new SanctionReader(citations).read(fields.required("sanctions"), document);
        AppealReader appeals = new AppealReader(citations, terms);
        Section appealFields = fields.required("appeals").section();
        AppealClocks clocks = appeals.clocks(appealFields, document);
        Completeness completeness = appeals.completeness(appealFields, document);
        appealFields.closed();
        List<ProgramClock> programClocks = new ClockReader(citations, terms).read(fields.optional("clocks"), document);
        CenterRules centers = new CenterReader(citations).read(fields.optional("centers"), document);
        ChallengeRules challenges = new ChallengeReader(citations).read(fields.optional("itemChallenges"), document);
        ExceptionAllowance exceptions =
                new AllowanceReader(citations).read(fields.optional("retakeExceptions"), document);
        if (date == null || document == null) {
            return null;
        }
        return new ProgramVersion(
                date, document, clocks, completeness, sanctions, programClocks, centers, challenges, exceptions);
    }
}
