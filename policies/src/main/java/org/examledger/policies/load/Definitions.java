package org.examledger.policies.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKind;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one kind that all files define. An id is defined once: a file that defines a shipped one again says
 * {@code replaces: shipped}, else it is a problem that names both places.
 */
final class Definitions {

    private static final int MOST_LISTED = 20;

    private final String kind;
    private final Predicate<String> mayStandInBrokenFile;
    private final Map<String, Definition> byId = new LinkedHashMap<>();
    private final List<Definition> again = new ArrayList<>();

    /**
     * @param kind in an author's words, for example "a retake policy"
     * @param mayStandInBrokenFile whether a file that could not be parsed may define the id
     */
    Definitions(String kind, Predicate<String> mayStandInBrokenFile) {
        this.kind = kind;
        this.mayStandInBrokenFile = mayStandInBrokenFile;
    }

    /** Takes a definition whose id stands in the named field. */
    void define(String idName, Section section, boolean shipped) {
        Field idField = section.required(idName);
        String id = idField.as(ValueKinds.id());
        Definition definition = new Definition(id, idField, section, shipped);
        Definition earlier = id == null ? null : byId.get(id);
        boolean replaces = !shipped && replacesShipped(section, id, earlier);
        if (id == null) {
            again.add(definition);
        } else if (earlier == null || replaces) {
            byId.put(id, definition);
        } else {
            again.add(definition);
            idField.problem("the id of " + kind + " that no file defines yet", defined(id, earlier));
        }
    }

    private boolean replacesShipped(Section section, @Nullable String id, @Nullable Definition earlier) {
        Field replaces = section.optional("replaces");
        if (!replaces.isPresent() || replaces.as(ReplacesMark.KIND) == null) {
            return false;
        }
        if (id != null && earlier == null && !mayStandInBrokenFile.test(id)) {
            replaces.problem("this field only where the product ships " + kind + " of that id", "no shipped " + id);
        }
        return earlier != null && earlier.shipped();
    }

    private static String defined(String id, Definition earlier) {
        String place = "\"" + id + "\", defined at " + earlier.idField().where();
        return earlier.shipped() ? place + " (\"replaces: shipped\" replaces it)" : place;
    }

    /** Reads every definition, those that a problem was added for included; the result has the sound ones by id. */
    <T> SequencedMap<String, T> read(Function<Definition, @Nullable T> reading) {
        SequencedMap<String, T> values = new LinkedHashMap<>();
        Stream.concat(byId.values().stream(), again.stream()).forEach(definition -> {
            T value = reading.apply(definition);
            if (value != null && definition.id() != null) {
                values.putIfAbsent(definition.id(), value);
            }
        });
        return values;
    }

    /** The id that a field refers to; null, with a problem added, if nothing of the kind has it. */
    @Nullable
    String reference(Field field) {
        String expected = "the id of " + kind + " (known: " + known() + ")";
        String id = field.as(ValueKind.text(expected, text -> text));
        if (id == null || byId.containsKey(id)) {
            return id;
        }
        // No second problem for the same slip: the file that defines it is reported already.
        if (!mayStandInBrokenFile.test(id)) {
            field.problem(expected);
        }
        return null;
    }

    private String known() {
        if (byId.isEmpty()) {
            return "none";
        }
        List<String> listed = byId.keySet().stream().limit(MOST_LISTED).toList();
        int others = byId.size() - listed.size();
        return String.join(", ", listed) + (others == 0 ? "" : " and " + others + " more");
    }

    /** The one word that may stand behind {@code replaces}. */
    private enum ReplacesMark {
        SHIPPED;

        static final ValueKind<ReplacesMark> KIND = ValueKinds.oneOf(ReplacesMark.class, mark -> "shipped");
    }
}
