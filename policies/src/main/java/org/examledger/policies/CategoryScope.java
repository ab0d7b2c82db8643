package org.examledger.policies;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The kinds of misconduct to which a rule applies.
 *
 * @param onlyFor the kinds; empty means every one
 */
public record CategoryScope(Set<MisconductCategory> onlyFor) {

    public CategoryScope {
        onlyFor = Collections.unmodifiableSet(new TreeSet<>(onlyFor));
    }

    /** Whether the rule applies to this kind. */
    public boolean covers(MisconductCategory category) {
        return onlyFor.isEmpty() || onlyFor.contains(category);
    }
}
