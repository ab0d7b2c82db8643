package org.examledger.policies;

import java.util.Set;

/**
 * The kinds of misconduct to which a rule applies.
 *
 * @param onlyFor the kinds; empty means every one
 */
public record CategoryScope(Set<MisconductCategory> onlyFor) {

    public CategoryScope {
        onlyFor = Set.copyOf(onlyFor);
    }

    /** Whether the rule applies to this kind. */
    public boolean covers(MisconductCategory category) {
        return onlyFor.isEmpty() || onlyFor.contains(category);
    }
}
