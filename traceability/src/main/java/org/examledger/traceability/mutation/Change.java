package org.examledger.traceability.mutation;

import org.examledger.traceability.data.Entry;
import org.examledger.traceability.data.Entry.Value;
import org.examledger.traceability.data.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure and one way to change it.
 *
 * @param to null if it is taken out
 */
record Change(Figure figure, @Nullable Object to) {
    String words() {
        return (figure.value() == null ? "there" : figure.value()) + " -> " + (to == null ? "taken out" : to);
    }

    /** The file with the change. What turns false needs no rule of its own any more. */
    Entry in(Entry tree) {
        Entry changed = tree.with(figure.path(), to == null ? null : new Value(to, figure.line()));
        return Boolean.FALSE.equals(to) && figure.ownRule() != null ? changed.with(figure.ownRule(), null) : changed;
    }
}
