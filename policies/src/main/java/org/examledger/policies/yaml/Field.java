package org.examledger.policies.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The value of a field, or of an item of a list. What cannot be read is reported, and read as null or as empty. */
public final class Field {

    private static final String MISSING = "nothing: the field is missing";

    private final Place place;
    private final @Nullable Node node;
    private final boolean required;

    Field(Place place, @Nullable Node node, boolean required) {
        this.place = place;
        this.node = node;
        this.required = required;
    }

    /** Whether the field is written. */
    public boolean isPresent() {
        return node != null;
    }

    /** The file and the line, as problems name them. */
    public String where() {
        return place.file() + ":" + place.line();
    }

    /** Reports the value, which could be read but is not fit. */
    public void problem(String expected) {
        place.problem(expected, node == null ? MISSING : Nodes.describe(node));
    }

    /** Reports the value, saying more about what it is. */
    public void problem(String expected, String found) {
        place.problem(expected, found);
    }

    /** The value as something of a kind; null if it is absent or, with a problem added, if it is not of that kind. */
    public <T> @Nullable T as(ValueKind<T> kind) {
        if (node == null) {
            reportIfRequired(kind.expected());
            return null;
        }
        T value = node instanceof ScalarNode scalar ? kind.read(scalar) : null;
        if (value == null) {
            place.problem(kind.expected(), kind.found(node, Nodes.describe(node)));
        }
        return value;
    }

    /** Whether there are fields below this one, and no plain value. */
    public boolean hasFields() {
        return node instanceof MappingNode;
    }

    /** The fields below this one. */
    public Section section() {
        if (node instanceof MappingNode mapping) {
            return Section.of(place, mapping);
        }
        if (node == null) {
            reportIfRequired("fields below it");
        } else {
            problem("fields below it");
        }
        return Section.missing(place);
    }

    /** The items of a list. */
    public List<Field> items() {
        if (!(node instanceof SequenceNode list)) {
            if (node == null) {
                reportIfRequired("a list");
            } else {
                problem("a list");
            }
            return List.of();
        }
        List<Field> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(new Field(place.item(items.size(), Nodes.line(item)), item, true));
        }
        return items;
    }

    /** The items of a list that has at least one. */
    public List<Field> someItems() {
        List<Field> items = items();
        if (items.isEmpty() && node instanceof SequenceNode) {
            problem("a list with at least one entry");
        }
        return items;
    }

    /** The values of a list that has at least one, and none twice; empty for a field that is absent. */
    public <T> Set<T> distinct(Function<Field, @Nullable T> reading) {
        Set<T> values = new LinkedHashSet<>();
        for (Field item : someItems()) {
            T value = reading.apply(item);
            if (value != null && !values.add(value)) {
                item.problem("a value that the list does not have yet");
            }
        }
        return values;
    }

    private void reportIfRequired(String expected) {
        if (required) {
            place.problem(expected, MISSING);
        }
    }
}
