package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.disclosure.PublishedFigure;

/**
 * A table to publish: one row for each thing observed, one column for each thing said of it.
 *
 * <p>Rows are in the order of period, level (widest first), code of the area, and items, whatever order they were given
 * in; no two are alike in all of these. Every row has an item in every filter and a figure in every indicator.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>definition</td><td>{@link TidyDefinition}</td><td>yes</td><td></td>
 *     <td>the filters and indicators</td><td>whoever publishes</td></tr>
 * <tr><td>rows</td><td>list of {@link TidyRow}</td><td>no</td><td>none</td>
 *     <td>the rows, sorted</td><td>what disclosure control let through</td></tr>
 * </table>
 *
 * @param definition the filters and indicators
 * @param rows the rows, in their order
 */
public record TidyTable(TidyDefinition definition, ImmutableList<TidyRow> rows) {

    /** What a row is about; its figures and the names of its area do not matter. */
    static final Comparator<TidyRow> BY_KEY = Comparator.comparing(TidyRow::period)
            .thenComparing(row -> row.area().level())
            .thenComparing(row -> row.area().code())
            .thenComparing(
                    row -> row.items().values(), Ordering.<FilterItem>natural().lexicographical());

    /**
     * Checks the rows against the definition and sorts them.
     *
     * @param definition the filters and indicators
     * @param rows the rows, in any order
     * @throws IllegalArgumentException if a row lacks a column or has one too many, a figure has more decimals than its
     *     indicator, or two rows are about the same
     */
    public TidyTable {
        for (TidyRow row : rows) {
            requireColumns(definition, row);
            definition.indicators().forEach(indicator -> requireDecimals(indicator, row));
        }
        rows = ImmutableList.sortedCopyOf(BY_KEY, rows);
        for (int i = 1; i < rows.size(); i++) {
            if (BY_KEY.compare(rows.get(i - 1), rows.get(i)) == 0) {
                throw new IllegalArgumentException(
                        "TidyTable rows must differ in period, area or items, but two are for "
                                + rows.get(i).period() + ", "
                                + rows.get(i).area().code() + " and "
                                + rows.get(i).items() + ". Maybe a filter is missing?");
            }
        }
    }

    private static void requireColumns(TidyDefinition definition, TidyRow row) {
        if (!row.items().keySet().equals(definition.itemColumns())
                || !row.figures().keySet().equals(definition.indicatorColumns())) {
            throw new IllegalArgumentException("TidyTable rows must have items for " + definition.itemColumns()
                    + " and figures for " + definition.indicatorColumns() + " but one has "
                    + row.items().keySet() + " and " + row.figures().keySet()
                    + ". Maybe give it a total, or a symbol?");
        }
    }

    private static void requireDecimals(TidyIndicator indicator, TidyRow row) {
        Optional<BigDecimal> number =
                Optional.ofNullable(row.figures().get(indicator.name())).flatMap(PublishedFigure::value);
        if (number.isPresent() && number.get().scale() > indicator.mostDecimals()) {
            throw new IllegalArgumentException("TidyTable figures of " + indicator.name() + " must have up to "
                    + indicator.mostDecimals() + " decimals but one has "
                    + number.get().scale()
                    + ". Maybe round it, as its disclosure policy would?");
        }
    }

    /** Returns the size only: tables are long. */
    @Override
    public String toString() {
        return "TidyTable[filters=" + definition.filters().size() + ", indicators="
                + definition.indicators().size() + ", rows=" + rows.size() + "]";
    }
}
