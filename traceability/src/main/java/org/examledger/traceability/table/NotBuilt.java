package org.examledger.traceability.table;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rules that wait to be built, with the reason; a list that may only get shorter. */
public final class NotBuilt {
    private NotBuilt() {}

    /** One rule a line, as {@code R9: reason}; empty lines and lines that begin with # say nothing. */
    public static Map<String, String> read(String text) {
        Map<String, String> reasons = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(": ", 2);
            if (parts.length < 2 || parts[1].isBlank() || reasons.put(parts[0], parts[1].strip()) != null) {
                throw new IllegalArgumentException("Not one rule with a reason: " + line);
            }
        });
        return reasons;
    }
}
