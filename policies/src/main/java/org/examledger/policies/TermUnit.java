package org.examledger.policies;

/** What a {@link Term} counts. */
public enum TermUnit {
    /** Every day. */
    CALENDAR_DAYS,
    /** The business days of the program's {@link HolidayCalendar}. */
    BUSINESS_DAYS,
    /** Seven calendar days each. */
    WEEKS,
    /** Calendar months, ending with the last day of a shorter month. */
    MONTHS,
    /** Calendar years, 29 February ending with 28 February. */
    YEARS
}
