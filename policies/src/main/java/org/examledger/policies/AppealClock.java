package org.examledger.policies;

/**
 * A deadline of an appeal. It expires at the end of a local day, in the zone of the case's notice.
 *
 * @param term how long it runs
 * @param ruleId the rule that gives the figure
 */
public record AppealClock(Term term, String ruleId) {

    /** A deadline in days. */
    public AppealClock(int days, DayUnit unit, String ruleId) {
        this(Term.days(days, unit), ruleId);
    }
}
