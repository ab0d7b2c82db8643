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

    /** Whether it stands in code and in a test; a rule need not have a figure. */
    public boolean isTraceable() {
        return !code.isEmpty() && !tests.isEmpty();
    }

    /** What it lacks, in words. */
    public String lacks() {
        if (isTraceable()) {
            return "nothing";
        }
        if (tests.isEmpty()) {
            return code.isEmpty() ? "a class that names it, and a test with its tag" : "a test with its tag";
        }
        return "a class that names it";
    }
}
