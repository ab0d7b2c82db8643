package org.examledger.traceability.data;

import java.util.SortedSet;
import java.util.TreeSet;
import org.examledger.traceability.data.Entry.Fields;
import org.examledger.traceability.data.Entry.Items;
import org.examledger.traceability.data.Entry.Value;

/** Which rules an entry cites. */
final class Rules {
    private Rules() {}

    /** Those that its own field {@code rule} or {@code rules} names. */
    static SortedSet<String> citedBy(Fields entry) {
        SortedSet<String> rules = new TreeSet<>();
        String rule = entry.text("rule");
        if (rule != null) {
            rules.add(rule);
        }
        if (entry.fields().get("rules") instanceof Items several) {
            several.items().stream()
                    .filter(Value.class::isInstance)
                    .forEach(item -> rules.add(item.plain().toString()));
        }
        return rules;
    }

    /** Those that it or anything in it cites. */
    static SortedSet<String> citedWithin(Entry entry) {
        SortedSet<String> rules = new TreeSet<>();
        switch (entry) {
            case Fields fields -> {
                rules.addAll(citedBy(fields));
                fields.fields().values().forEach(value -> rules.addAll(citedWithin(value)));
            }
            case Items items -> items.items().forEach(item -> rules.addAll(citedWithin(item)));
            case Value value -> {}
        }
        return rules;
    }
}
