package org.examledger.traceability.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.traceability.data.Entry.Name;
import org.examledger.traceability.data.Entry.Position;
import org.examledger.traceability.data.Entry.Value;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Entry TREE = Trees.parse("""
            date: 2024-01-01
            days: 14
            open: true
            items: [a, b]
            """);

    private static Object written(Entry tree) {
        return Trees.parse(Trees.write(tree)).plain();
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        assertThat(written(TREE)).isEqualTo(TREE.plain());
        assertThat(Trees.write(TREE)).contains("2024-01-01", "14", "true").doesNotContain("\"");
    }

    @Test
    void aFieldIsReplaced() {
        Entry changed = TREE.with(List.of(new Name("days")), new Value(15, 2));

        assertThat(written(changed)).isEqualTo(Trees.parse("""
                date: 2024-01-01
                days: 15
                open: true
                items: [a, b]
                """).plain());
    }

    @Test
    void anItemIsTakenOut() {
        assertThat(written(TREE.with(List.of(new Name("items"), new Position(0)), null)))
                .isEqualTo(Trees.parse("{date: 2024-01-01, days: 14, open: true, items: [b]}")
                        .plain());
    }

    @Test
    void aFieldIsTakenOut() {
        assertThat(written(TREE.with(List.of(new Name("items")), null)))
                .isEqualTo(
                        Trees.parse("{date: 2024-01-01, days: 14, open: true}").plain());
    }
}
