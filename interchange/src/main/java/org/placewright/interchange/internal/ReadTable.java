package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;

/**
 * A table as read: the rows that became values, how many rows held data, and whether it was read from its column names
 * to its end.
 */
public record ReadTable<T>(ImmutableList<ReadRow<T>> rows, long read, boolean toTheEnd) {

    /** Tells whether every row there is became a value, so that what is in none of them is not in the table. */
    public boolean isWhole() {
        return toTheEnd && rows.size() == read;
    }

    /** Returns what became of the rows. */
    public ImportCounts counts() {
        return counts(rows, read);
    }

    /** Returns what became of rows of which only some were taken. */
    public static ImportCounts counts(ImmutableList<? extends ReadRow<?>> taken, long read) {
        long changed = taken.stream().filter(ReadRow::changed).count();
        return new ImportCounts(read, taken.size() - changed, changed, read - taken.size());
    }

    /** Returns the values with the findings about them. */
    public Import<T> withFindings(FindingLog findings) {
        return new Import<>(
                rows.stream().map(ReadRow::value).collect(ImmutableList.toImmutableList()), findings.all(), counts());
    }
}
