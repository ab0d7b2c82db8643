package org.examledger.explanations;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** By which symbols a text chooses, by field; "null" and "other" are no symbols. */
final class Choices {
    private static final Set<String> NO_SYMBOLS = Set.of("null", "other");

    private Choices() {}

    static Map<String, Set<String>> in(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Map<String, Set<String>> choices = new TreeMap<>();
        for (int part = 0; part < pattern.countParts(); part++) {
            if (pattern.getPartType(part) == MessagePattern.Part.Type.ARG_START
                    && pattern.getPart(part).getArgType() == MessagePattern.ArgType.SELECT) {
                String field = pattern.getSubstring(pattern.getPart(part + 1));
                choices.computeIfAbsent(field, none -> new TreeSet<>()).addAll(selectors(pattern, part));
            }
        }
        return choices;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> symbols = new TreeSet<>();
        int limit = pattern.getLimitPartIndex(start);
        for (int part = start + 2; part < limit; part++) {
            if (pattern.getPartType(part) == MessagePattern.Part.Type.ARG_SELECTOR) {
                symbols.add(pattern.getSubstring(pattern.getPart(part)));
                part = pattern.getLimitPartIndex(part + 1);
            }
        }
        symbols.removeAll(NO_SYMBOLS);
        return symbols;
    }
}
