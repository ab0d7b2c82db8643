package org.examledger.policies.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A group of named fields. A section that is missing has only absent fields, so that reading goes on without noise. */
public final class Section {

    private final Place place;
    private final boolean missing;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> askedFor = new LinkedHashSet<>();

    private Section(Place place, boolean missing) {
        this.place = place;
        this.missing = missing;
    }

    static Section of(Place place, MappingNode node) {
        Section section = new Section(place, false);
        node.getValue().forEach(section::enter);
        return section;
    }

    static Section missing(Place place) {
        return new Section(place, true);
    }

    private void enter(NodeTuple tuple) {
        int line = Nodes.line(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            place.field("(key)", line).problem("the name of a field", Nodes.describe(tuple.getKeyNode()));
            return;
        }
        Entry earlier = entries.putIfAbsent(key.getValue(), new Entry(line, tuple.getValueNode()));
        if (earlier != null) {
            place.field(key.getValue(), line).problem("the field once", "it again, first on line " + earlier.line());
        }
    }

    /** Whether the field is written, with or without a value. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A field that must be there; if it is not, the first attempt to read its value reports it. */
    public Field required(String name) {
        return field(name, !missing);
    }

    /** A field that may be left out. */
    public Field optional(String name) {
        return field(name, false);
    }

    private Field field(String name, boolean required) {
        askedFor.add(name);
        Entry entry = entries.get(name);
        int line = entry == null ? place.line() : entry.line();
        return new Field(place.field(name, line), entry == null ? null : entry.value(), required);
    }

    /** Reports each field that nobody asked for: to be called when the section has been read. */
    public void closed() {
        entries.forEach((name, entry) -> {
            if (!askedFor.contains(name)) {
                String known = "one of the fields " + String.join(", ", askedFor);
                place.field(name, entry.line()).problem(known, "\"" + Nodes.oneLine(name) + "\"");
            }
        });
    }

    /** Reports something about the section as a whole. */
    public void problem(String expected, String found) {
        place.problem(expected, found);
    }

    private record Entry(int line, @Nullable Node value) {}
}
