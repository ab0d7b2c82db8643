package org.examledger.traceability.table;

import java.util.List;
import org.examledger.traceability.data.Figure;
import org.examledger.traceability.data.PublishedRule;
import org.examledger.traceability.sources.Citation;
import org.examledger.traceability.sources.TaggedTest;

/**
 * A rule with where it stands.
 *
 * @param figures what the policy data say under it; empty if it has no figure
 * @param code the classes that name it
 * @param tests the tests that are tagged with it
 */
public record TracedRule(PublishedRule rule, List<Figure> figures, List<Citation> code, List<TaggedTest> tests) {
    public String ruleId() {
        return rule.ruleId();
    }

    /** Whether it stands in code and in a test of what a service does; a rule need not have a figure. */
    public boolean isTraceable() {
        return !code.isEmpty() && isProved();
    }

    /** A test of the policies alone says that the data say what they say. */
    private boolean isProved() {
        return tests.stream().anyMatch(test -> !test.module().name().equals("policies"));
    }

    /** What it lacks, in words. */
    public String lacks() {
        if (isTraceable()) {
            return "nothing";
        }
        if (isProved()) {
            return "a class that names it";
        }
        String test = "a test with its tag in a service";
        return code.isEmpty() ? "a class that names it, and " + test : test;
    }
}
