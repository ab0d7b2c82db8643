package org.examledger.policies;

import java.util.List;

/**
 * What an appeal carries before it is complete (P2, P7).
 *
 * @param items in the order in which missing ones are named; empty if any appeal is complete
 */
public record Completeness(List<RequiredItem> items) {

    public Completeness {
        items = List.copyOf(items);
    }

    /** What an appeal against a sanction for this kind of misconduct must carry, in order. */
    public List<RequiredItem> requiredFor(MisconductCategory category) {
        return items.stream().filter(item -> item.scope().covers(category)).toList();
    }
}
