package org.examledger.traceability.data;

import java.util.List;
import java.util.SortedSet;
import org.examledger.traceability.data.Entry.Step;
import org.jspecify.annotations.Nullable;

/**
 * Something that a policy file says under a rule, and that a test of the rule must notice when it is changed.
 *
 * @param file relative to the repository
 * @param line from 1
 * @param ruleIds a test of any of them may notice it; more than one only for what no single rule gives, as a version's date
 * @param place as people write it, such as {@code versions[2021-03-31].cap.sittings}
 * @param ownRule the field beside it that names its rule, where that is not the rule of the whole entry; else null
 * @param value null if the figure is that an entry is there at all
 */
public record Figure(
        String file,
        int line,
        SortedSet<String> ruleIds,
        List<Step> path,
        String place,
        @Nullable List<Step> ownRule,
        @Nullable Object value) {

    /** The field's name; for an item of a list that of the list. */
    public String key() {
        List<String> names = path.stream()
                .filter(Entry.Name.class::isInstance)
                .map(step -> ((Entry.Name) step).field())
                .toList();
        return names.getLast();
    }

    /** Where its entry stands: the place without the last field. */
    public String entry() {
        int field = place.lastIndexOf('.');
        return value == null || field < 0 ? place : place.substring(0, field);
    }

    /** Whether it says since when a version is in force, which is no single rule's figure. */
    public boolean isVersionDate() {
        return path.size() == 3 && path.getFirst().equals(new Entry.Name("versions")) && key().equals("date");
    }

    /** Whether it may be taken out: an item of a list, or an entry that gives no other figure. */
    public boolean removable() {
        return value == null || path.getLast() instanceof Entry.Position;
    }
}
