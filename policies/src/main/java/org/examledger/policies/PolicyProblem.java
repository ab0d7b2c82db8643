package org.examledger.policies;

import java.util.Comparator;

/**
 * One thing wrong in the policy data, and what would be right.
 *
 * @param file the file, or the directory, in which it is
 * @param line from 1; 0 if it is no matter of a line
 * @param field the path to the value, for example {@code exams[3].policy}, or a word in brackets for the whole file
 * @param expected what may stand there
 * @param found what stands there
 */
public record PolicyProblem(String file, int line, String field, String expected, String found)
        implements Comparable<PolicyProblem> {

    private static final Comparator<PolicyProblem> READING_ORDER = Comparator.comparing(PolicyProblem::file)
            .thenComparingInt(PolicyProblem::line)
            .thenComparing(PolicyProblem::field)
            .thenComparing(PolicyProblem::expected)
            .thenComparing(PolicyProblem::found);

    /** By file, then from top to bottom. */
    @Override
    public int compareTo(PolicyProblem other) {
        return READING_ORDER.compare(this, other);
    }

    /** The problem in one line, {@code file:line: field: expected ..., found ...}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        return place + ": " + field + ": expected " + expected + ", found " + found;
    }
}
