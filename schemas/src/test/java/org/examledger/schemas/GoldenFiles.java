package org.examledger.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.avro.Schema;
import tools.jackson.databind.JsonNode;

/**
 * One example of each released version: {@code <context>/<Record>.v<number>.json}, written by hand, and its bytes next to
 * it in {@code .hex}, written once and never again.
 */
record GoldenFiles(Path folder) {

    private static final int BYTES_A_LINE = 32;

    static GoldenFiles ofTheModule() {
        return new GoldenFiles(Path.of("src", "test", "resources", "golden"));
    }

    JsonNode example(String shortName, int version) {
        return PlainJson.parse(read(file(shortName, version, "json"), "write one by hand"));
    }

    byte[] bytes(String shortName, int version) {
        String hex = read(file(shortName, version, "hex"), "see the module's README, \"Golden bytes\"");
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    /** Writes the bytes of an example that has none yet; what is there stays as it is. */
    Optional<Path> writeMissingBytes(String shortName, int version, Schema released) {
        Path file = file(shortName, version, "hex");
        if (Files.exists(file)) {
            return Optional.empty();
        }
        byte[] bytes = AvroBytes.encode(PlainJson.toDatum(example(shortName, version), released), released);
        String lines = HexFormat.of().formatHex(bytes).replaceAll("(.{%d})".formatted(2 * BYTES_A_LINE), "$1\n");
        try {
            Files.writeString(file, lines.strip() + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Optional.of(file);
    }

    private Path file(String shortName, int version, String kind) {
        return folder.resolve("%s.v%d.%s".formatted(shortName.replace('.', '/'), version, kind));
    }

    private static String read(Path file, String wayOut) {
        if (!Files.exists(file)) {
            throw new IllegalStateException("%s is missing: %s".formatted(file, wayOut));
        }
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
