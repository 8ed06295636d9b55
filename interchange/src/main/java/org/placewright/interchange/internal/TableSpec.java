package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The columns a table of a format may have. */
public final class TableSpec {

    private static final TableSpec TITLE = new TableSpec(ImmutableList.of(), true, true);

    private final ImmutableList<Column> columns;
    private final ImmutableMap<String, Column> bySpelling;
    private final boolean headed;
    private final boolean othersIgnored;

    private TableSpec(ImmutableList<Column> columns, boolean headed, boolean othersIgnored) {
        this(columns, headed, othersIgnored, spellings(columns));
    }

    private TableSpec(
            ImmutableList<Column> columns,
            boolean headed,
            boolean othersIgnored,
            ImmutableMap<String, Column> bySpelling) {
        this.columns = columns;
        this.headed = headed;
        this.othersIgnored = othersIgnored;
        this.bySpelling = bySpelling;
    }

    private static ImmutableMap<String, Column> spellings(ImmutableList<Column> columns) {
        ImmutableMap.Builder<String, Column> spellings = ImmutableMap.builder();
        columns.forEach(column -> column.spellings().forEach(spelling -> spellings.put(spelling, column)));
        return spellings.buildOrThrow();
    }

    /** Returns the same table, whose columns one file spells in further ways. */
    public TableSpec spelled(ImmutableMap<String, Column> further) {
        return new TableSpec(
                columns,
                headed,
                othersIgnored,
                ImmutableMap.<String, Column>builder()
                        .putAll(bySpelling)
                        .putAll(further)
                        .buildOrThrow());
    }

    /** Returns the column a heading names, spelled as the format does. */
    public Optional<Column> named(String heading) {
        return Optional.ofNullable(bySpelling.get(Column.comparable(heading)));
    }

    /** Returns a table with the given columns, those that are read first. */
    public static TableSpec of(ImmutableList<Column> read, ImmutableList<Column> others) {
        return new TableSpec(
                ImmutableList.<Column>builder().addAll(read).addAll(others).build(), true, false);
    }

    /** Returns a table of which only the given columns are of interest, for formats with many others. */
    public static TableSpec ofOnly(ImmutableList<Column> read) {
        return new TableSpec(read, true, true);
    }

    /** Returns a table without a line of column names, whose columns stand in the given order. */
    public static TableSpec withoutHeading(ImmutableList<Column> columns) {
        return new TableSpec(columns, false, false);
    }

    /** Returns that the line is a title, and the names of the columns stand on a line below. */
    public static TableSpec onNextLine() {
        return TITLE;
    }

    /** Tells whether the names of the columns stand on a line below. */
    boolean isTitle() {
        return this == TITLE;
    }

    /** Tells whether the first line holds the names of the columns. */
    boolean headed() {
        return headed;
    }

    /** Tells whether columns that are none of the format's go without a finding. */
    boolean othersIgnored() {
        return othersIgnored;
    }

    ImmutableList<Column> columns() {
        return columns;
    }

    ImmutableMap<String, Column> bySpelling() {
        return bySpelling;
    }
}
