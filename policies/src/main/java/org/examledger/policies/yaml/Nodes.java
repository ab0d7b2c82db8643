package org.examledger.policies.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What to say about a node of the tree. */
final class Nodes {

    private static final int LONGEST_QUOTE = 80;

    private Nodes() {}

    /** The line on which the node starts, from 1. */
    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /** The node in an author's words. */
    static String describe(Node node) {
        if (node instanceof ScalarNode scalar) {
            return describe(scalar);
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().isEmpty() ? "an empty list" : "a list";
        }
        return node instanceof MappingNode mapping && mapping.getValue().isEmpty() ? "no fields" : "fields";
    }

    private static String describe(ScalarNode scalar) {
        String text = oneLine(scalar.getValue());
        if (scalar.getTag().equals(Tag.NULL)) {
            return "nothing";
        }
        if (scalar.getTag().equals(Tag.STR)) {
            return "\"" + text + "\"";
        }
        boolean number = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        return number ? "the number " + text : "the value " + text;
    }

    /** The text on one line, cut where it becomes long. */
    static String oneLine(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...";
    }
}
