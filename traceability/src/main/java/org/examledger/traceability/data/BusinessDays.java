package org.examledger.traceability.data;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.examledger.traceability.data.Entry.Fields;
import org.examledger.traceability.data.Entry.Items;
import org.examledger.traceability.data.Entry.Value;

/** A calendar cites no rule: its days count for the rules of its programs that count business days. */
final class BusinessDays {
    private BusinessDays() {}

    /** By the calendar's id. */
    static Map<String, SortedSet<String>> rulesOfCalendars(Collection<Entry> files) {
        Map<String, SortedSet<String>> rules = new TreeMap<>();
        for (Entry file : files) {
            if (file instanceof Fields fields && fields.text("calendar") instanceof String calendar) {
                collect(fields, rules.computeIfAbsent(calendar, id -> new TreeSet<>()));
            }
        }
        return rules;
    }

    private static void collect(Entry entry, SortedSet<String> rules) {
        switch (entry) {
            case Fields fields -> {
                if ("BUSINESS".equals(fields.text("unit"))) {
                    rules.addAll(Rules.citedBy(fields));
                }
                fields.fields().values().forEach(value -> collect(value, rules));
            }
            case Items items -> items.items().forEach(item -> collect(item, rules));
            case Value value -> {}
        }
    }
}
