package org.placewright.interchange.ssda903.validation;

import org.placewright.interchange.ssda903.FiledTable;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.ReturnFields;

/** The rows of a table, child by child. Made in time and space linear in the rows and children. */
final class TableIndex {

    private final FiledTable table;
    private final int[] starts;
    private final int[] rows;

    TableIndex(FiledTable table, int children) {
        this.table = table;
        this.starts = new int[children + 2];
        this.rows = new int[table.size()];
        ReturnField child = ReturnFields.childOf(table.table());
        for (int row = 0; row < rows.length; row++) {
            starts[table.number(child, row) + 1]++;
        }
        for (int number = 1; number < starts.length; number++) {
            starts[number] += starts[number - 1];
        }
        int[] next = starts.clone();
        for (int row = 0; row < rows.length; row++) {
            rows[next[table.number(child, row)]++] = row;
        }
    }

    FiledTable table() {
        return table;
    }

    /** Returns how many rows a child has. */
    int size(int child) {
        return starts[child + 1] - starts[child];
    }

    /** Returns a row of a child. */
    int row(int child, int at) {
        return rows[starts[child] + at];
    }
}
