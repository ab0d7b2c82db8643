package org.examledger.schemas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/**
 * Whether a schema may follow an earlier version of itself: Avro's own check in both directions (FULL), and what Avro
 * lets through although it loses meaning.
 */
final class Evolution {

    private Evolution() {}

    /** Sentences about what does not fit; empty when all does. Every earlier version is checked (TRANSITIVE). */
    static List<String> problems(Schema today, Map<Integer, Schema> earlier) {
        return earlier.entrySet().stream()
                .flatMap(version -> problems(today, version.getValue())
                        .map(problem -> "%s against v%d: %s".formatted(today.getName(), version.getKey(), problem)))
                .toList();
    }

    private static Stream<String> problems(Schema today, Schema earlier) {
        return Stream.of(
                        cannotRead("today cannot read it", today, earlier),
                        cannotRead("it cannot read today", earlier, today),
                        losses(today, earlier))
                .flatMap(found -> found);
    }

    private static Stream<String> cannotRead(String direction, Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(found -> direction + ": " + sentence(found));
    }

    private static String sentence(Incompatibility found) {
        return "%s at %s (%s)".formatted(found.getType(), found.getLocation(), found.getMessage());
    }

    private static Stream<String> losses(Schema today, Schema earlier) {
        var found = new ArrayList<String>();
        compare(today, earlier, today.getFullName(), found);
        return found.stream();
    }

    private static void compare(Schema today, Schema earlier, String path, List<String> found) {
        if (today.getType() != earlier.getType()) {
            found.add("%s was %s and is %s".formatted(path, earlier.getType(), today.getType()));
            return;
        }
        if (!Objects.equals(today.getProp("logicalType"), earlier.getProp("logicalType"))) {
            found.add("%s meant %s and means %s"
                    .formatted(path, earlier.getProp("logicalType"), today.getProp("logicalType")));
        }
        switch (today.getType()) {
            case RECORD -> compareRecords(today, earlier, path, found);
            case ENUM -> {
                sameName(today, earlier, path, found);
                earlier.getEnumSymbols().stream()
                        .filter(symbol -> !today.hasEnumSymbol(symbol))
                        .forEach(symbol -> found.add(
                                "%s lost the symbol %s: old records would read as UNKNOWN".formatted(path, symbol)));
            }
            case ARRAY -> compare(today.getElementType(), earlier.getElementType(), path, found);
            case UNION -> compareUnions(today, earlier, path, found);
            case MAP, FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {}
        }
    }

    private static void compareRecords(Schema today, Schema earlier, String path, List<String> found) {
        sameName(today, earlier, path, found);
        for (Schema.Field field : earlier.getFields()) {
            Schema.Field kept = today.getField(field.name());
            if (kept == null) {
                found.add("%s.%s is gone: fields are only added".formatted(path, field.name()));
            } else {
                compare(kept.schema(), field.schema(), path + "." + field.name(), found);
            }
        }
    }

    private static void compareUnions(Schema today, Schema earlier, String path, List<String> found) {
        var branches = new HashMap<String, Schema>();
        today.getTypes().forEach(branch -> branches.put(branch.getFullName(), branch));
        for (Schema branch : earlier.getTypes()) {
            Schema kept = branches.get(branch.getFullName());
            if (kept == null) {
                found.add("%s can no longer be %s".formatted(path, branch.getFullName()));
            } else {
                compare(kept, branch, path, found);
            }
        }
    }

    private static void sameName(Schema today, Schema earlier, String path, List<String> found) {
        if (!today.getFullName().equals(earlier.getFullName())) {
            found.add("%s was named %s and is %s".formatted(path, earlier.getFullName(), today.getFullName()));
        }
    }
}
