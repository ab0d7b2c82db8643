package org.examledger.policies;

/** Which days a deadline counts. */
public enum DayUnit {
    /** Every day. */
    CALENDAR,
    /** The business days of the program's {@link HolidayCalendar}. */
    BUSINESS
}
