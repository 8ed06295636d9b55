package org.placewright.core.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What there is to say about data that was read, without the data: all that is left of a file whose values went to a
 * consumer one by one.
 *
 * @param findings what was found, in order
 * @param counts what became of the rows
 */
public record ImportReport(ImmutableList<Finding> findings, ImportCounts counts) {

    /** What findings are summarised by, the gravest first. */
    private record Kind(Severity severity, FindingCode code) implements Comparable<Kind> {

        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::severity, Comparator.reverseOrder()).thenComparing(Kind::code);

        static Kind of(Finding finding) {
            return new Kind(finding.severity(), finding.code());
        }

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Sorts the findings, so that the same input gives the same result.
     *
     * @param findings what was found, in order
     * @param counts what became of the rows
     */
    public ImportReport {
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

    /**
     * Returns what a person wants to know first: what became of the rows, then for each severity and kind of finding
     * how many there are and the first of them, the gravest kinds first.
     *
     * @return lines of text, each ended; as many as there are kinds, and one more
     */
    public String summary() {
        SortedMap<Kind, Long> found = new TreeMap<>();
        SortedMap<Kind, Finding> first = new TreeMap<>();
        for (Finding finding : findings) {
            found.merge(Kind.of(finding), 1L, Long::sum);
            first.putIfAbsent(Kind.of(finding), finding);
        }
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d rows read: %d kept, %d changed, %d rejected; %d findings\n",
                counts.read(),
                counts.kept(),
                counts.changed(),
                counts.rejected(),
                findings.size()));
        first.forEach((kind, finding) -> text.append(String.format(
                Locale.ROOT,
                "%s %s: %d, the first at %s: %s; expected %s; %s\n",
                kind.severity(),
                kind.code(),
                found.get(kind),
                finding.location(),
                finding.fault(),
                finding.remedy(),
                finding.done())));
        return text.toString();
    }

    /** Returns the counts only: findings may be many. */
    @Override
    public String toString() {
        return "ImportReport[findings=" + findings.size() + ", " + counts + "]";
    }
}
