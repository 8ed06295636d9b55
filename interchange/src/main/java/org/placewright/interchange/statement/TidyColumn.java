package org.placewright.interchange.statement;

/** A column of a tidy table as its metadata describes it: a row of the {@code .meta.csv} file. */
public sealed interface TidyColumn permits TidyFilter, TidyIndicator {

    /**
     * Returns what the column is called in the data.
     *
     * @return the name
     */
    ColumnName name();

    /**
     * Returns what the column is called for readers.
     *
     * @return the label, such as {@code Age}
     */
    String label();
}
