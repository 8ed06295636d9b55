package org.placewright.interchange.statement;

import java.util.Optional;

/**
 * A column that says what a row is about, such as the age band.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>name</td><td>{@link ColumnName}</td><td>yes</td><td></td>
 *     <td>{@code col_name}</td><td>whoever publishes</td></tr>
 * <tr><td>label</td><td>text</td><td>yes</td><td></td><td>{@code label}</td><td>whoever publishes</td></tr>
 * <tr><td>hint</td><td>text</td><td>no</td><td>none</td>
 *     <td>{@code filter_hint}: what a reader should know when choosing</td><td>whoever publishes</td></tr>
 * <tr><td>groupingColumn</td><td>{@link ColumnName}</td><td>no</td><td>none</td>
 *     <td>{@code filter_grouping_column}: the column that says which group an item belongs to</td>
 *     <td>whoever publishes</td></tr>
 * </table>
 *
 * @param name what the column is called in the data
 * @param label what it is called for readers
 * @param hint what a reader should know when choosing
 * @param groupingColumn the column that says which group an item belongs to
 */
public record TidyFilter(ColumnName name, String label, Optional<String> hint, Optional<ColumnName> groupingColumn)
        implements TidyColumn {

    /**
     * Checks the texts.
     *
     * @param name what the column is called in the data
     * @param label what it is called for readers
     * @param hint what a reader should know when choosing
     * @param groupingColumn the column that says which group an item belongs to
     * @throws IllegalArgumentException if a text cannot be printed on one line
     */
    public TidyFilter {
        StatementText.check("TidyFilter label", label);
        hint.ifPresent(text -> StatementText.check("TidyFilter hint", text));
    }

    /**
     * Returns a filter without hint or groups.
     *
     * @param name the name of the column
     * @param label what it is called for readers
     * @return the filter
     * @throws IllegalArgumentException if the name has not the form of one, or the label cannot be printed
     */
    public static TidyFilter of(String name, String label) {
        return new TidyFilter(ColumnName.of(name), label, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this filter with a hint.
     *
     * @param text what a reader should know when choosing
     * @return the filter
     * @throws IllegalArgumentException if the text cannot be printed on one line
     */
    public TidyFilter withHint(String text) {
        return new TidyFilter(name, label, Optional.of(text), groupingColumn);
    }

    /**
     * Returns this filter with its items in groups.
     *
     * @param column the column that says which group an item belongs to
     * @return the filter
     */
    public TidyFilter groupedBy(ColumnName column) {
        return new TidyFilter(name, label, hint, Optional.of(column));
    }
}
