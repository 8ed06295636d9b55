package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** The columns a table of a format may have. */
public final class TableSpec {

    private final ImmutableList<Column> columns;
    private final ImmutableMap<String, Column> bySpelling;

    private TableSpec(ImmutableList<Column> columns) {
        this.columns = columns;
        ImmutableMap.Builder<String, Column> spellings = ImmutableMap.builder();
        columns.forEach(column -> column.spellings().forEach(spelling -> spellings.put(spelling, column)));
        this.bySpelling = spellings.buildOrThrow();
    }

    /** Returns a table with the given columns, those that are read first. */
    public static TableSpec of(ImmutableList<Column> read, ImmutableList<Column> others) {
        return new TableSpec(
                ImmutableList.<Column>builder().addAll(read).addAll(others).build());
    }

    ImmutableList<Column> columns() {
        return columns;
    }

    ImmutableMap<String, Column> bySpelling() {
        return bySpelling;
    }
}
