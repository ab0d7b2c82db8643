package org.examledger.policies.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which fields and which symbols the schema has where, by the pattern of the path. */
final class SchemaFields {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What only says when a property described elsewhere is needed, or refused. */
    private static final Set<String> CONDITIONS = Set.of("if", "then", "else");

    private static final int DEEPEST = 2 * 5;

    private final String file;
    private final Map<String, Set<String>> fields = new TreeMap<>();
    private final Map<String, List<String>> symbols = new TreeMap<>();

    private SchemaFields(String file) {
        this.file = file;
    }

    /** The schema's files by the field that says what a policy file holds. */
    static Map<String, String> filesByKind() {
        Map<String, String> files = new LinkedHashMap<>();
        for (JsonNode branch : read("policy-file.schema.json").get("allOf")) {
            files.put(
                    branch.get("if").get("required").get(0).asString(),
                    branch.get("then").get("$ref").asString());
        }
        return files;
    }

    /** What a file of the schema has. */
    static SchemaFields of(String file) {
        var found = new SchemaFields(file);
        found.walk("", file, read(file));
        return found;
    }

    /** What the schema of a policy file has. */
    static SchemaFields of(PolicyTree tree) {
        Set<String> fields = tree.sections().get("").keySet();
        return filesByKind().entrySet().stream()
                .filter(kind -> fields.contains(kind.getKey()))
                .map(kind -> of(kind.getValue()))
                .findFirst()
                .orElseThrow();
    }

    /** The name of the schema's file. */
    String file() {
        return file;
    }

    /** The names of the fields of each group of fields; the root's path is empty. */
    Map<String, Set<String>> fields() {
        return fields;
    }

    /** The symbols of each value that is one of a closed set. */
    Map<String, List<String>> symbols() {
        return symbols;
    }

    private void walk(String path, String in, JsonNode schema) {
        // What may hold itself is followed a few steps, as far as anybody writes it.
        if (path.length() - path.replace("[]", "").length() > DEEPEST) {
            return;
        }
        if (schema.has("$ref")) {
            resolve(in, schema.get("$ref").asString(), (other, node) -> walk(path, other, node));
        }
        for (JsonNode alternative : schema.path("oneOf")) {
            walk(path, in, alternative);
        }
        if (schema.has("enum")) {
            symbols.put(
                    path,
                    schema.get("enum").valueStream().map(JsonNode::asString).toList());
        }
        if (schema.has("items")) {
            walk(path + "[]", in, schema.get("items"));
        }
        if (schema.has("properties")) {
            fields.computeIfAbsent(path, none -> new TreeSet<>())
                    .addAll(schema.get("properties").propertyNames());
            schema.get("properties")
                    .forEachEntry((name, node) -> walk(path.isEmpty() ? name : path + "." + name, in, node));
        }
    }

    /** Each property with its file, for what the schema says about it. */
    static void forEachProperty(String file, BiConsumer<String, JsonNode> visit) {
        visitProperties(file, read(file), "", visit);
    }

    private static void visitProperties(String file, JsonNode node, String at, BiConsumer<String, JsonNode> visit) {
        node.forEachEntry((name, value) -> {
            String there = at + "/" + name;
            if (name.equals("properties") || name.equals("$defs")) {
                value.forEachEntry((property, its) -> {
                    visit.accept(file + there + "/" + property, withReferred(file, its));
                    visitProperties(file, its, there + "/" + property, visit);
                });
            } else if (value.isObject() && !CONDITIONS.contains(name)) {
                visitProperties(file, value, there, visit);
            }
        });
    }

    /** A property that only refers is described where it refers to. */
    private static JsonNode withReferred(String file, JsonNode property) {
        if (property.has("title") || !property.has("$ref")) {
            return property;
        }
        Set<JsonNode> referred = new LinkedHashSet<>();
        resolve(file, property.get("$ref").asString(), (other, node) -> referred.add(node));
        return referred.iterator().next();
    }

    private static void resolve(String in, String reference, BiConsumer<String, JsonNode> use) {
        int hash = reference.indexOf('#');
        String other = hash < 0 ? reference : reference.substring(0, hash);
        String target = other.isEmpty() ? in : other;
        JsonNode node = read(target);
        use.accept(target, hash < 0 ? node : node.at(reference.substring(hash + 1)));
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(PolicySchema.DIRECTORY.resolve(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException("The schema's file " + file + " cannot be read", missing);
        }
    }
}
