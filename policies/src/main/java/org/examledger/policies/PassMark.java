package org.examledger.policies;

/**
 * The score with which an exam is passed (C1). The outcome as reported counts all the same.
 *
 * @param score the lowest that passes, 1 to 1000
 * @param ruleId the rule that gives the figure
 */
public record PassMark(int score, String ruleId) {

    /** Whether a score passes. */
    public boolean isPassedWith(int reached) {
        return reached >= score;
    }
}
