package org.examledger.policies.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a policy file says, as maps, lists, text, numbers and truth values. Written as JSON it is read by the product, since
 * JSON is YAML, and checked by the schema.
 */
public final class PolicyTree {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final @Nullable Object root;

    private PolicyTree(@Nullable Object root) {
        this.root = root;
    }

    /** @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if the text is no YAML */
    public static PolicyTree of(String yaml) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        return new PolicyTree(new Load(settings).loadFromString(yaml));
    }

    public static PolicyTree read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    /** What the file says; null if it says nothing. */
    public @Nullable Object root() {
        return root;
    }

    String json() {
        return JSON.writeValueAsString(root);
    }

    public PolicyTree copy() {
        return of(json());
    }

    /** The path without the numbers of list entries, for example {@code versions[].waits[].rule}. */
    public static String pattern(String path) {
        return INDEX.matcher(path).replaceAll("[]");
    }

    /** Every place below the root, by its path, for example {@code versions[0].waits[1].rule}. */
    public Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        walk("", root, places);
        return places;
    }

    /** Every group of fields by its path, the root's being empty. */
    Map<String, Map<String, @Nullable Object>> sections() {
        Map<String, Map<String, @Nullable Object>> sections = new LinkedHashMap<>();
        if (root instanceof Map<?, ?>) {
            sections.put("", fields(root));
        }
        places().forEach((path, place) -> {
            if (place.value() instanceof Map<?, ?>) {
                sections.put(path, fields(place.value()));
            }
        });
        return sections;
    }

    private static void walk(String path, @Nullable Object value, Map<String, Place> places) {
        BiConsumer<String, Place> enter = (itsPath, place) -> {
            places.put(itsPath, place);
            walk(itsPath, place.value(), places);
        };
        if (value instanceof Map<?, ?>) {
            Map<String, @Nullable Object> fields = fields(value);
            for (String name : new ArrayList<>(fields.keySet())) {
                enter.accept(path.isEmpty() ? name : path + "." + name, new Place.OfField(fields, name));
            }
        } else if (value instanceof List<?>) {
            List<@Nullable Object> items = items(value);
            for (int index = 0; index < items.size(); index++) {
                enter.accept(path + "[" + index + "]", new Place.OfItem(items, index));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> fields(Object map) {
        return (Map<String, @Nullable Object>) map;
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> items(Object list) {
        return (List<@Nullable Object>) list;
    }

    /** Where a value stands, and may be replaced or taken away. */
    public sealed interface Place {

        @Nullable
        Object value();

        void set(@Nullable Object value);

        void remove();

        /** Whether the value is no group of fields and no list. */
        default boolean isScalar() {
            return !(value() instanceof Map<?, ?>) && !(value() instanceof List<?>);
        }

        record OfField(Map<String, @Nullable Object> fields, String name) implements Place {

            @Override
            public @Nullable Object value() {
                return fields.get(name);
            }

            @Override
            public void set(@Nullable Object value) {
                fields.put(name, value);
            }

            @Override
            public void remove() {
                fields.remove(name);
            }
        }

        record OfItem(List<@Nullable Object> items, int index) implements Place {

            @Override
            public @Nullable Object value() {
                return items.get(index);
            }

            @Override
            public void set(@Nullable Object value) {
                items.set(index, value);
            }

            @Override
            public void remove() {
                items.remove(index);
            }
        }
    }
}
