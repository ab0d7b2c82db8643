package org.examledger.traceability.sources;

import java.util.SortedSet;

/**
 * A test that names the rules that it covers.
 *
 * @param file relative to the repository
 * @param className with its package; a nested class after a {@code $}
 * @param ruleIds the tags of its own and of the classes around it
 */
public record TaggedTest(Module module, String file, String className, String method, SortedSet<String> ruleIds) {
    public String simpleClassName() {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }
}
