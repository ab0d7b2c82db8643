package org.examledger.policies.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence, and what is said below it.
 *
 * @param sentence in one line, without a line's end
 * @param below in reading order; empty if there is no more to say
 */
public record Said(String sentence, List<Said> below) {

    private static final String STEP = "  ";

    public Said {
        below = List.copyOf(below);
    }

    /** A sentence with nothing below it. */
    static Said of(String sentence) {
        return new Said(sentence, List.of());
    }

    /** A sentence with some below it, those of each part in turn. */
    @SafeVarargs
    static Said of(String sentence, List<Said>... parts) {
        return new Said(sentence, Arrays.stream(parts).flatMap(List::stream).toList());
    }

    /** The sentences in lines, what is below another one indented by two spaces. */
    public Stream<String> lines() {
        return Stream.concat(
                Stream.of(sentence), below.stream().flatMap(Said::lines).map(line -> STEP + line));
    }
}
