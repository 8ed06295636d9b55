package org.placewright.core.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/**
 * What reading data yielded: the values, what there is to say about the data, and counts that add up.
 *
 * @param <T> the type of the values
 * @param values the values, in the order of the input
 * @param findings what was found, in order
 * @param counts what became of the rows
 */
public record Import<T>(ImmutableList<T> values, ImmutableList<Finding> findings, ImportCounts counts) {

    /**
     * Sorts the findings, so that the same input gives the same result.
     *
     * @param values the values, in the order of the input
     * @param findings what was found, in order
     * @param counts what became of the rows
     */
    public Import {
        findings = ImmutableList.sortedCopyOf(findings);
    }

    /**
     * Returns what there is to say about the data, without the values.
     *
     * @return the findings and the counts
     */
    public ImportReport report() {
        return new ImportReport(findings, counts);
    }

    /**
     * Tells whether any finding is an error: something was not kept.
     *
     * @return true if so
     */
    public boolean hasErrors() {
        return report().hasErrors();
    }

    /**
     * Returns how many findings there are of each kind.
     *
     * @return counts by code, in the order of the codes
     */
    public ImmutableSortedMap<FindingCode, Long> findingsByCode() {
        return report().findingsByCode();
    }

    /**
     * Returns what a person wants to know first about the data; see {@link ImportReport#summary()}.
     *
     * @return lines of text, each ended
     */
    public String summary() {
        return report().summary();
    }

    /** Returns the counts only: values and findings may be many. */
    @Override
    public String toString() {
        return "Import[values=" + values.size() + ", findings=" + findings.size() + ", " + counts + "]";
    }
}
