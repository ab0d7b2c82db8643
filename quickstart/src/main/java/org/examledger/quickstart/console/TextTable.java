package org.examledger.quickstart.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plain table: texts to the left, numbers to the right. */
public final class TextTable {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> numbers = new ArrayList<>();

    /** A table with these column headings. */
    public TextTable(String... headings) {
        rows.add(List.of(headings));
        for (int column = 0; column < headings.length; column++) {
            numbers.add(false);
        }
    }

    /** Adds a row: a cell for each column. A column with a number in it is set to the right. */
    public TextTable row(Object... cells) {
        if (cells.length != numbers.size()) {
            throw new IllegalArgumentException("%d cells for %d columns".formatted(cells.length, numbers.size()));
        }
        var row = new ArrayList<String>();
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                numbers.set(column, true);
                row.add(String.format(Locale.ROOT, "%,d", number.longValue()));
            } else {
                row.add(cells[column].toString());
            }
        }
        rows.add(row);
        return this;
    }

    /** The table, each line ended. */
    @Override
    public String toString() {
        int[] widths = new int[numbers.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder(INDENT);
            for (int column = 0; column < widths.length; column++) {
                String padding = " ".repeat(widths[column] - row.get(column).length());
                line.append(numbers.get(column) ? padding + row.get(column) : row.get(column) + padding);
                line.append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
