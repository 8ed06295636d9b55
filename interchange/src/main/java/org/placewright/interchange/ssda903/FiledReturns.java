package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.time.CollectionYear;

/**
 * A return as it was filed and, if it is at hand, that of the year before. Immutable.
 *
 * <p>{@link FiledReturnReader} makes it of files. A case system that wants to know what is wrong before anything is
 * filed puts its rows into the {@linkplain #builder builder}.
 */
public final class FiledReturns {

    private final FiledReturn current;
    private final Optional<FiledReturn> previous;
    private final int children;
    private final ImportReport report;

    FiledReturns(FiledReturn.Builder current, Optional<FiledReturn.Builder> previous, ImportReport report) {
        this.current = current.build();
        this.previous = previous.map(FiledReturn.Builder::build);
        this.children = current.texts().children();
        this.report = report;
    }

    /**
     * Returns the return of the year.
     *
     * @return the return
     */
    public FiledReturn current() {
        return current;
    }

    /**
     * Returns the return of the year before.
     *
     * @return the return, if there is one at hand
     */
    public Optional<FiledReturn> previous() {
        return previous;
    }

    /**
     * Returns the most different children there can be: fields of children hold numbers from 1 to this.
     *
     * @return the highest number of a child
     */
    public int children() {
        return children;
    }

    /**
     * Returns what was found while the files were read, and what became of the rows.
     *
     * @return the report; empty if the rows come from elsewhere
     */
    public ImportReport report() {
        return report;
    }

    /** Names the years. */
    @Override
    public String toString() {
        return "FiledReturns[" + current + previous.map(before -> ", " + before).orElse("") + "]";
    }

    /**
     * Returns a builder with no rows.
     *
     * @param year the collection year of the return
     * @return a new builder
     */
    public static Builder builder(CollectionYear year) {
        return new Builder(year);
    }

    /** Takes in rows one by one, as if each table were a file of its own. */
    public static final class Builder {

        private final FiledReturn.Builder current;
        private final CollectionYear yearBefore;
        private Optional<FiledReturn.Builder> previous = Optional.empty();

        Builder(CollectionYear year) {
            this.current = new FiledReturn.Builder(year, new FiledTexts());
            this.yearBefore = CollectionYear.of(year.endingIn() - 1);
        }

        /**
         * Says that a table is filed, whether it has rows or not.
         *
         * @param table the table
         * @return this builder
         */
        public Builder table(Ssda903Table table) {
            current.table(table);
            return this;
        }

        /**
         * Adds a row.
         *
         * @param table the table it is in
         * @param cells the columns that are not blank, by name, and what they hold; CHILD must be among them
         * @return this builder
         * @throws IllegalArgumentException if a column is none of the table's, or CHILD is no identifier; nothing of
         *     the row is quoted
         */
        public Builder row(Ssda903Table table, Map<String, String> cells) {
            add(current, table, cells);
            return this;
        }

        /**
         * Says that the return of the year before is at hand, and has a table.
         *
         * @param table the table
         * @return this builder
         */
        public Builder previousTable(Ssda903Table table) {
            before().table(table);
            return this;
        }

        /**
         * Adds a row of the return of the year before.
         *
         * @param table the table it is in
         * @param cells as in {@link #row}
         * @return this builder
         * @throws IllegalArgumentException as in {@link #row}
         */
        public Builder previousRow(Ssda903Table table, Map<String, String> cells) {
            add(before(), table, cells);
            return this;
        }

        private FiledReturn.Builder before() {
            FiledReturn.Builder before = previous.orElseGet(() -> new FiledReturn.Builder(yearBefore, current.texts()));
            previous = Optional.of(before);
            return before;
        }

        private static void add(FiledReturn.Builder to, Ssda903Table table, Map<String, String> cells) {
            if (!IdentifierText.isIdentifier(cells.getOrDefault("CHILD", ""))) {
                throw new IllegalArgumentException(
                        "A row of " + table.fileName() + " must say in CHILD whom it is about. Maybe it is blank?");
            }
            FiledTable.Builder rows = to.table(table);
            rows.file(table.fileName() + ".csv");
            rows.row(rows.size() + 2L);
            cells.forEach((column, text) -> {
                ReturnField field = ReturnFields.of(table).stream()
                        .filter(known -> known.name().equals(column))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The table " + table.fileName()
                                + " has no such column. Maybe one of " + ReturnFields.of(table) + "?"));
                if (!text.isBlank()) {
                    rows.set(
                            field,
                            to.texts()
                                    .kindOf(field, Optional.empty())
                                    .parser()
                                    .apply(text.strip())
                                    .orElse(0));
                }
            });
        }

        /**
         * Returns the returns.
         *
         * @return what was added so far
         */
        public FiledReturns build() {
            return new FiledReturns(current, previous, new ImportReport(ImmutableList.of(), ImportCounts.NONE));
        }
    }
}
