package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiFunction;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;

/** The columns a table of a format may have. */
public final class TableSpec {

    private static final TableSpec TITLE = new TableSpec(ImmutableList.of(), true, true);

    private final ImmutableList<Column> columns;
    private final ImmutableMap<String, Column> bySpelling;
    private final boolean headed;
    private final boolean othersIgnored;
    private final Optional<Subject> subject;

    /** The column that says whom a row is about, and how a key makes a pseudonym of what it says. */
    record Subject(Column column, BiFunction<PseudonymKey, String, Pseudonym> pseudonym) {}

    private TableSpec(ImmutableList<Column> columns, boolean headed, boolean othersIgnored) {
        this(columns, headed, othersIgnored, spellings(columns), Optional.empty());
    }

    private TableSpec(
            ImmutableList<Column> columns,
            boolean headed,
            boolean othersIgnored,
            ImmutableMap<String, Column> bySpelling,
            Optional<Subject> subject) {
        this.columns = columns;
        this.headed = headed;
        this.othersIgnored = othersIgnored;
        this.bySpelling = bySpelling;
        this.subject = subject;
    }

    private static ImmutableMap<String, Column> spellings(ImmutableList<Column> columns) {
        ImmutableMap.Builder<String, Column> spellings = ImmutableMap.builder();
        columns.forEach(column -> column.spellings().forEach(spelling -> spellings.put(spelling, column)));
        return spellings.buildOrThrow();
    }

    /** Returns the same table, whose columns one file spells so and in no other way; headings in comparable form. */
    public TableSpec spelledAs(ImmutableMap<String, Column> headings) {
        return new TableSpec(columns, headed, othersIgnored, headings, subject);
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

    /**
     * Returns the table with rows that are about someone: what is found in a row then goes with a pseudonym, if there
     * is a key.
     */
    public TableSpec about(Column column, BiFunction<PseudonymKey, String, Pseudonym> pseudonym) {
        return new TableSpec(columns, headed, othersIgnored, bySpelling, Optional.of(new Subject(column, pseudonym)));
    }

    Optional<Subject> subject() {
        return subject;
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
