package org.examledger.policies.access;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Countries and regions. A country stands for all its regions.
 *
 * @param codes ISO 3166-1 alpha-2 for a country, such as {@code IN}; ISO 3166-2 for a region, such as {@code UA-43}
 */
public record Places(Set<String> codes) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    /** Nowhere. */
    public static final Places NONE = new Places(Set.of());

    /** Copies the codes. */
    public Places {
        codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    /** Whether a text has the form of a country's or a region's code. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether a country or a region is among them, by itself or with its country. */
    public boolean include(String code) {
        return codes.contains(code) || codes.contains(code.substring(0, Math.min(2, code.length())));
    }
}
