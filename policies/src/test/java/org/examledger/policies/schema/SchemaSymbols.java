package org.examledger.policies.schema;

import java.util.List;

/** The closed sets of the schema, for tests of other packages. */
public final class SchemaSymbols {

    private SchemaSymbols() {}

    /** The symbols that may stand at a path of a file; empty if its values are of another kind. */
    public static List<String> at(PolicyTree tree, String path) {
        return SchemaFields.of(tree).symbols().getOrDefault(PolicyTree.pattern(path), List.of());
    }
}
