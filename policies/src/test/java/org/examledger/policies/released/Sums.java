package org.examledger.policies.released;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of what an entry says, and not of how it is written: comments, layout, quotes and the order of fields may change.
 * Every figure, every word of a text and the order of a list count.
 */
final class Sums {

    private Sums() {}

    static String of(@Nullable Object content) {
        try {
            byte[] canonical = canonical(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException unheardOf) {
            throw new IllegalStateException("Every Java has SHA-256", unheardOf);
        }
    }

    /** Fields in order of their names, texts with their length, so that no two contents read the same. */
    private static String canonical(@Nullable Object content) {
        if (content instanceof Map<?, ?> fields) {
            Map<String, String> sorted = new TreeMap<>();
            fields.forEach((name, value) -> sorted.put(canonical(name), canonical(value)));
            return sorted.entrySet().stream()
                    .map(field -> field.getKey() + ":" + field.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (content instanceof List<?> items) {
            return items.stream().map(Sums::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        return content instanceof String text ? "\"" + text.length() + ":" + text + "\"" : String.valueOf(content);
    }
}
