package org.examledger.policies.yaml;

import java.time.DateTimeException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A kind of value that a field may hold.
 *
 * @param expected the kind in an author's words
 * @param tag what YAML takes such a value for
 * @param parsing from the text to the value; throws IllegalArgumentException, ArithmeticException or DateTimeException
 */
public record ValueKind<T>(String expected, Tag tag, Function<String, T> parsing) {

    private static final Set<Tag> OTHER_THAN_TEXT = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL);

    /** A kind that is written as text. */
    public static <T> ValueKind<T> text(String expected, Function<String, T> parsing) {
        return new ValueKind<>(expected, Tag.STR, parsing);
    }

    @Nullable
    T read(ScalarNode scalar) {
        if (!scalar.getTag().equals(tag)) {
            return null;
        }
        try {
            return parsing.apply(scalar.getValue());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unfit) {
            return null;
        }
    }

    /** What was found instead, with a hint where YAML took text for something else. */
    String found(Node node, String description) {
        boolean takenForOther = OTHER_THAN_TEXT.contains(node.getTag());
        return tag.equals(Tag.STR) && takenForOther ? description + " (in quotes it is text)" : description;
    }
}
