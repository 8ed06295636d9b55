package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;

/**
 * The findings of one code and severity.
 *
 * @param code what they are
 * @param severity how much they matter
 * @param count how many there are
 * @param first the first of them
 */
record FindingKind(FindingCode code, Severity severity, int count, Finding first) {

    private static final Comparator<FindingKind> GRAVEST_AND_MOST_FIRST = Comparator.comparing(FindingKind::severity)
            .reversed()
            .thenComparing(Comparator.comparingInt(FindingKind::count).reversed())
            .thenComparing(FindingKind::code);

    private static final int FAULTS_NAMED = 4;

    /** Prints a line for each kind: how many, what they are, and what is wrong; where several things are, how often. */
    static void print(Collection<Finding> findings, PrintWriter text) {
        of(findings)
                .forEach(kind -> text.println(String.format(
                        Locale.ROOT, "%10s  %s: %s", Words.number(kind.count), kind.code, kind.words(findings))));
    }

    private String words(Collection<Finding> findings) {
        Map<String, Long> faults = findings.stream()
                .filter(finding -> finding.code().equals(code) && finding.severity() == severity)
                .collect(Collectors.groupingBy(Finding::fault, TreeMap::new, Collectors.counting()));
        if (faults.size() == 1) {
            return first.fault();
        }
        return faults.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(FAULTS_NAMED)
                        .map(fault -> fault.getKey() + " (" + Words.number(fault.getValue()) + ")")
                        .collect(Collectors.joining("; "))
                + (faults.size() > FAULTS_NAMED ? "; and other faults" : "");
    }

    /** Returns the kinds there are, the gravest first, then the most frequent. */
    static ImmutableList<FindingKind> of(Collection<Finding> findings) {
        Map<FindingCode, Map<Severity, List<Finding>>> grouped = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::code,
                        TreeMap::new,
                        Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.toList())));
        return grouped.values().stream()
                .flatMap(bySeverity -> bySeverity.values().stream())
                .map(some -> new FindingKind(some.get(0).code(), some.get(0).severity(), some.size(), some.get(0)))
                .sorted(GRAVEST_AND_MOST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }
}
