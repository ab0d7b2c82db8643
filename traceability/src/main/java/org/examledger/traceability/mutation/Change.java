package org.examledger.traceability.mutation;

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
}
