package org.examledger.kit.identity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Name-based UUIDs (RFC 9562, version 3): the same parts give the same id on every machine and in every replay. */
public final class NameBasedIds {
    private NameBasedIds() {}

    /** The id of these parts. Each is preceded by its length and all by their number, so that no two lists of parts give the same name. */
    public static String of(String... parts) {
        return of(List.of(), parts);
    }

    /** The id of these parts, followed by a list of which the order counts. */
    public static String of(List<String> list, String... parts) {
        return of(new byte[0], list, parts);
    }

    /** The id of these parts, of some bytes, and of a list of which the order counts. */
    public static String of(byte[] bytes, List<String> list, String... parts) {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(name)) {
            out.writeInt(parts.length);
            for (String part : parts) {
                write(out, part.getBytes(StandardCharsets.UTF_8));
            }
            write(out, bytes);
            for (String item : list) {
                write(out, item.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return UUID.nameUUIDFromBytes(name.toByteArray()).toString();
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }
}
