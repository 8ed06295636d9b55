package org.placewright.interchange.statement;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column of figures, such as the number of children.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>name</td><td>{@link ColumnName}</td><td>yes</td><td></td>
 *     <td>{@code col_name}</td><td>whoever publishes</td></tr>
 * <tr><td>label</td><td>text</td><td>yes</td><td></td><td>{@code label}</td><td>whoever publishes</td></tr>
 * <tr><td>grouping</td><td>text</td><td>no</td><td>none</td>
 *     <td>{@code indicator_grouping}: the heading it is listed under</td><td>whoever publishes</td></tr>
 * <tr><td>unit</td><td>text</td><td>no</td><td>none: a plain number</td>
 *     <td>{@code indicator_unit}, such as {@code %} or {@code £}</td><td>whoever publishes</td></tr>
 * <tr><td>decimals</td><td>whole number, 0 to 9</td><td>no</td><td>not said: as many as a figure has</td>
 *     <td>{@code indicator_dp}: how many decimal places are shown</td><td>whoever publishes</td></tr>
 * </table>
 *
 * @param name what the column is called in the data
 * @param label what it is called for readers
 * @param grouping the heading it is listed under
 * @param unit what the figures are in; none for a plain number
 * @param decimals how many decimal places are shown, 0 to 9
 */
public record TidyIndicator(
        ColumnName name, String label, Optional<String> grouping, Optional<String> unit, OptionalInt decimals)
        implements TidyColumn {

    /** How many decimal places a figure may have at most. */
    static final int MOST_DECIMALS = 9;

    /**
     * Checks the texts and the decimal places.
     *
     * @param name what the column is called in the data
     * @param label what it is called for readers
     * @param grouping the heading it is listed under
     * @param unit what the figures are in; none for a plain number
     * @param decimals how many decimal places are shown, 0 to 9
     * @throws IllegalArgumentException if a text cannot be printed on one line, or the places are out of bounds
     */
    public TidyIndicator {
        StatementText.check("TidyIndicator label", label);
        grouping.ifPresent(text -> StatementText.check("TidyIndicator grouping", text));
        unit.ifPresent(text -> StatementText.check("TidyIndicator unit", text));
        if (decimals.isPresent() && (decimals.getAsInt() < 0 || decimals.getAsInt() > MOST_DECIMALS)) {
            throw new IllegalArgumentException("TidyIndicator decimals must be 0 to " + MOST_DECIMALS + " but was "
                    + decimals.getAsInt() + ". Maybe give the figures another unit?");
        }
    }

    /**
     * Returns an indicator of whole numbers, such as a count.
     *
     * @param name the name of the column
     * @param label what it is called for readers
     * @return the indicator
     * @throws IllegalArgumentException if the name has not the form of one, or the label cannot be printed
     */
    public static TidyIndicator ofWholeNumbers(String name, String label) {
        return new TidyIndicator(ColumnName.of(name), label, Optional.empty(), Optional.empty(), OptionalInt.of(0));
    }

    /** Returns the most decimal places a figure of this indicator may have. */
    int mostDecimals() {
        return decimals.orElse(MOST_DECIMALS);
    }
}
