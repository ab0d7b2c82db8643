package org.examledger.policies.access;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where nobody sits (A4).
 *
 * @param places countries and regions that are excluded from the program
 * @param centers ids of the test centres that are excluded from it
 * @param ruleId the rule that says so
 */
public record Exclusions(Places places, Set<String> centers, String ruleId) {

    /** Copies the centres. */
    public Exclusions {
        centers = Collections.unmodifiableSet(new TreeSet<>(centers));
    }
}
