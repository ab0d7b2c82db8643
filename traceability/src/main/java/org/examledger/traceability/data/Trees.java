package org.examledger.traceability.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.examledger.traceability.data.Entry.Fields;
import org.examledger.traceability.data.Entry.Items;
import org.examledger.traceability.data.Entry.Step;
import org.examledger.traceability.data.Entry.Value;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Between a policy file's text and its tree. */
public final class Trees {
    private Trees() {}

    /** The tree of a file that the product can read. */
    public static Entry parse(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setUseMarks(true)
                .build();
        return entry(new Compose(settings).composeString(text).orElseThrow());
    }

    /** A file that holds the tree; comments and the form of the original are gone. */
    public static String write(Entry tree) {
        DumpSettings settings =
                DumpSettings.builder().setSchema(new CoreSchema()).build();
        return new Dump(settings).dumpToString(tree.plain());
    }

    private static Entry entry(Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (node instanceof MappingNode mapping) {
            Map<String, Entry> fields = new LinkedHashMap<>();
            mapping.getValue()
                    .forEach(field ->
                            fields.put(((ScalarNode) field.getKeyNode()).getValue(), entry(field.getValueNode())));
            return new Fields(fields, line);
        }
        if (node instanceof SequenceNode sequence) {
            return new Items(sequence.getValue().stream().map(Trees::entry).toList(), line);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Value(plain(scalar.getTag(), scalar.getValue()), line);
    }

    private static Object plain(Tag tag, String text) {
        if (tag.equals(Tag.INT)) {
            return Integer.valueOf(text);
        }
        return tag.equals(Tag.BOOL) ? Boolean.valueOf(text) : text;
    }

    /** What a child becomes when something is changed at the path, whose first step leads to the child. */
    static @Nullable Entry below(Entry child, List<Step> path, @Nullable Entry replacement) {
        return path.size() == 1 ? replacement : child.with(path.subList(1, path.size()), replacement);
    }

    static Entry required(Map<String, Entry> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }
}
