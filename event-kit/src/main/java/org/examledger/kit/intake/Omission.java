package org.examledger.kit.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A part of a report that is too large to be carried on; the bytes stay in the intake topic.
 *
 * @param part {@code key}, {@code value} or {@code headers}
 * @param bytes how many it has
 * @param sha256 of the part, in hexadecimal digits
 */
record Omission(String part, int bytes, String sha256) {
    static final String KEY = "key";
    static final String VALUE = "value";
    static final String HEADERS = "headers";

    static Omission of(String part, byte[] omitted) {
        return new Omission(part, omitted.length, sha256(omitted));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
