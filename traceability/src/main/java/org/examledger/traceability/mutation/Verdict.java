package org.examledger.traceability.mutation;

import java.util.Set;
import org.examledger.traceability.data.Figure;

/**
 * What became of a figure that was changed.
 *
 * @param change such as {@code PT24H -> PT25H}
 * @param noticedBy the tests that failed, as Class.method
 */
public record Verdict(Figure figure, String change, Set<String> noticedBy) {
    @Override
    public String toString() {
        return "%s, %s:%d %s: %s"
                .formatted(String.join(" ", figure.ruleIds()), figure.file(), figure.line(), figure.place(), change);
    }
}
