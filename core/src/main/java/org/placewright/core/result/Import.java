package org.placewright.core.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.stream.Collectors;

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
     * Tells whether any finding is an error: something was not kept.
     *
     * @return true if so
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Returns how many findings there are of each kind.
     *
     * @return counts by code, in the order of the codes
     */
    public ImmutableSortedMap<FindingCode, Long> findingsByCode() {
        return findings.stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(Finding::code, Collectors.counting()),
                        counted -> ImmutableSortedMap.copyOf(counted, Comparator.naturalOrder())));
    }

    /** Returns the counts only: values and findings may be many. */
    @Override
    public String toString() {
        return "Import[values=" + values.size() + ", findings=" + findings.size() + ", " + counts + "]";
    }
}
