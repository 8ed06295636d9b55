package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;

/**
 * What the rows of a table became, how many rows held data, and whether the table was read from its column names to its
 * end.
 */
public record ReadRows<R>(ImmutableList<R> rows, long read, boolean toTheEnd) {

    /** Tells whether every row there is became a value, so that what is in none of them is not in the table. */
    public boolean isWhole() {
        return toTheEnd && rows.size() == read;
    }

    /** Names the type only: the rows may be personal. */
    @Override
    public String toString() {
        return "ReadRows[...]";
    }
}
