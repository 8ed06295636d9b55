package org.placewright.pricing.regression;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * What a fit multiplies each column of a design by.
 *
 * @param columns the design's columns, in order
 * @param values a coefficient for each, in the response's unit for one of the column's; 0 for a column that was dropped
 * @param dropped the columns that had nothing in them, or nothing that the columns before them do not make up
 */
public record Coefficients(ImmutableList<String> columns, ImmutableDoubleArray values, ImmutableSet<String> dropped) {

    /**
     * Checks that there is a coefficient for each column.
     *
     * @param columns the design's columns, in order
     * @param values a coefficient for each
     * @param dropped the columns that were dropped
     * @throws IllegalArgumentException if there are more or fewer values than columns, or a column dropped is none of
     *     them
     */
    public Coefficients {
        if (columns.size() != values.length()) {
            throw new IllegalArgumentException("Coefficients values must be " + columns.size()
                    + ", one for each column, but were " + values.length());
        }
        if (!columns.containsAll(dropped)) {
            throw new IllegalArgumentException(
                    "Coefficients dropped must be among the columns " + columns + " but was " + dropped);
        }
    }

    /**
     * Returns a column's coefficient.
     *
     * @param column the column's name
     * @return its coefficient, 0 if it was dropped
     * @throws IllegalArgumentException if there is no such column
     */
    public double of(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("Coefficients have no column " + column + ". Maybe one of " + columns
                    + ", or the level is the reference?");
        }
        return values.get(at);
    }

    /**
     * Returns what a row is fitted at.
     *
     * @param row a value for each column, as {@link Design#row} has them
     * @return the sum of values times coefficients
     * @throws IllegalArgumentException if there are more or fewer values than columns
     */
    public double fittedAt(ImmutableDoubleArray row) {
        if (row.length() != values.length()) {
            throw new IllegalArgumentException(
                    "Row must have " + values.length() + " values, one for each column, but had " + row.length());
        }
        double fitted = 0;
        for (int column = 0; column < row.length(); column++) {
            fitted += row.get(column) * values.get(column);
        }
        return fitted;
    }

    /**
     * Returns what each row of a design is fitted at.
     *
     * @param design of the same columns
     * @return a value for each row
     * @throws IllegalArgumentException if the design's columns are others
     */
    public ImmutableDoubleArray fitted(Design design) {
        if (!design.columns().equals(columns)) {
            throw new IllegalArgumentException("Design must have columns " + columns + " but has " + design.columns());
        }
        return ImmutableDoubleArray.copyOf(Rows.times(design, values.toArray()));
    }
}
