package org.examledger.policies;

/**
 * How long something may take. It expires at the end of the local day that the length leads to from the day it starts, in
 * the zone of what started it.
 *
 * @param length at least 0, which ends with the day of the start
 * @param unit what is counted
 */
public record Term(int length, TermUnit unit) {

    /** Days, of which those count that the unit names. */
    public static Term days(int length, DayUnit unit) {
        return switch (unit) {
            case CALENDAR -> new Term(length, TermUnit.CALENDAR_DAYS);
            case BUSINESS -> new Term(length, TermUnit.BUSINESS_DAYS);
        };
    }
}
