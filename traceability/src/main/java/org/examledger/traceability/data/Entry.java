package org.examledger.traceability.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of a policy file, with the line (from 1) on which it starts. */
public sealed interface Entry {
    int line();

    /** As text, number, boolean, list or map. */
    Object plain();

    /** This tree with another value at a place; with null, the place is taken out of its list or of its fields. */
    Entry with(List<Step> path, @Nullable Entry replacement);

    /** From a node to one in it: a field's name, or a position in a list from 0. */
    sealed interface Step {}

    record Name(String field) implements Step {}

    record Position(int index) implements Step {}

    /** A text, a number or a boolean. */
    record Value(Object plain, int line) implements Entry {
        @Override
        public Entry with(List<Step> path, @Nullable Entry replacement) {
            throw new IllegalArgumentException("Nothing below " + plain);
        }
    }

    /** A list. */
    record Items(List<Entry> items, int line) implements Entry {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Object plain() {
            return items.stream().map(Entry::plain).toList();
        }

        @Override
        public Entry with(List<Step> path, @Nullable Entry replacement) {
            int index = ((Position) path.getFirst()).index();
            Entry changed = Trees.below(items.get(index), path, replacement);
            List<Entry> all = new ArrayList<>(items);
            if (changed == null) {
                all.remove(index);
            } else {
                all.set(index, changed);
            }
            return new Items(all, line);
        }
    }

    /** Fields with their values, in the order of the file. */
    record Fields(Map<String, Entry> fields, int line) implements Entry {
        public Fields {
            fields = new LinkedHashMap<>(fields);
        }

        @Override
        public Object plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            fields.forEach((name, value) -> plain.put(name, value.plain()));
            return plain;
        }

        @Override
        public Entry with(List<Step> path, @Nullable Entry replacement) {
            String name = ((Name) path.getFirst()).field();
            Entry changed = Trees.below(Trees.required(fields, name), path, replacement);
            Map<String, Entry> all = new LinkedHashMap<>(fields);
            if (changed == null) {
                all.remove(name);
            } else {
                all.put(name, changed);
            }
            return new Fields(all, line);
        }

        /** The text of a field; null if there is none, or no text. */
        public @Nullable String text(String name) {
            Entry value = fields.get(name);
            return value != null && value.plain() instanceof String text ? text : null;
        }
    }
}
