package org.examledger.clocks.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.examledger.policies.ClockName;
import org.examledger.policies.HolidayCalendar;
import org.examledger.policies.Program;
import org.examledger.policies.ProgramVersion;
import org.examledger.policies.Term;
import org.examledger.policies.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a clock runs, as a version of a program's policy says.
 *
 * @param ruleId the rule that gives the figure
 * @param calendar the program's business days; null if it has none, as the policies allow where no clock counts them
 * @param policyId the policy that names the clock
 * @param policyVersion its version: its date, as YYYY-MM-DD
 */
public record ClockRule(
        Term term, String ruleId, @Nullable HolidayCalendar calendar, String policyId, String policyVersion) {

    /** The rule of a version of a program's policy. */
    public static ClockRule of(Program program, ProgramVersion version, Term term, String ruleId) {
        return new ClockRule(term, ruleId, program.calendar(), program.policyId(), version.version());
    }

    /** The clock of that name by the version in force at an instant; empty if that version does not name it. */
    public static Optional<ClockRule> named(ClockName name, Program program, Instant inForceAt) {
        ProgramVersion version = program.inForceAt(inForceAt);
        return version.clock(name).map(clock -> of(program, version, clock.term(), clock.ruleId()));
    }

    /** When a clock is due that starts at an instant and counts its days in that zone. */
    public Instant dueAt(Instant startedAt, ZoneId zone) {
        return DueDates.dueAt(term, startedAt, zone, calendar);
    }

    /** The calendar whose business days are counted; null when all days are. */
    public @Nullable String calendarId() {
        return term.unit() == TermUnit.BUSINESS_DAYS && calendar != null ? calendar.calendarId() : null;
    }
}
