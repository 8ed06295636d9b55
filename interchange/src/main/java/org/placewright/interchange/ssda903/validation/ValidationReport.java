package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.ImportReport;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.FiledReturns;
import org.placewright.interchange.ssda903.FiledTable;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.ReturnFields;
import org.placewright.interchange.ssda903.Ssda903Table;

/**
 * What the rules found in a return: for each rule that was run how many rows break it and where they are, and why the
 * others were not run. Counts are exact; where rows are is kept as far as the limits let it. Immutable.
 */
public final class ValidationReport {

    /** How many flags a child has, so coarsely that a summary is short whatever was found. */
    private static final ImmutableMap<String, Range<Integer>> FLAGS_OF_A_CHILD = ImmutableMap.of(
            "1",
            Range.singleton(1),
            "2 to 5",
            Range.closed(2, 5),
            "6 to 20",
            Range.closed(6, 20),
            "more",
            Range.greaterThan(20));

    private final FiledReturns returns;
    private final ImmutableList<RuleResult> results;
    private final ImmutableList<NotRun> notRun;
    private final int[] flagsByChild;

    ValidationReport(
            FiledReturns returns, ImmutableList<RuleResult> results, ImmutableList<NotRun> notRun, int[] flagsByChild) {
        this.returns = returns;
        this.results = results;
        this.notRun = notRun;
        this.flagsByChild = flagsByChild;
    }

    /**
     * Returns the year of the return.
     *
     * @return the collection year
     */
    public CollectionYear year() {
        return returns.current().year();
    }

    /**
     * Returns what became of the rules that were run.
     *
     * @return a result for each, also where nothing was found, in the order of the policy
     */
    public ImmutableList<RuleResult> results() {
        return results;
    }

    /**
     * Returns what became of a rule.
     *
     * @param code the code of a rule
     * @return its result, if it was run
     */
    public Optional<RuleResult> result(RuleCode code) {
        return results.stream()
                .filter(result -> result.rule().code().equals(code))
                .findFirst();
    }

    /**
     * Returns the rules that were not run.
     *
     * @return each with the reason, in the order of the policy
     */
    public ImmutableList<NotRun> notRun() {
        return notRun;
    }

    /**
     * Returns what was found while the files were read.
     *
     * @return the report of the reader
     */
    public ImportReport reading() {
        return returns.report();
    }

    /**
     * Returns every flag that is kept.
     *
     * @return the flags, rule by rule in the order of the policy, made one by one
     */
    public Stream<RuleFlag> flags() {
        return results.stream().flatMap(RuleResult::flags);
    }

    /**
     * Returns how many flags there are.
     *
     * @return the number, kept or not
     */
    public long count() {
        return results.stream().mapToLong(RuleResult::count).sum();
    }

    /**
     * Returns how many flags each table has.
     *
     * @return the numbers above 0
     */
    public ImmutableSortedMap<Ssda903Table, Long> byTable() {
        Map<Ssda903Table, Long> counts = new EnumMap<>(Ssda903Table.class);
        results.forEach(result -> result.byTable().forEach((table, count) -> counts.merge(table, count, Long::sum)));
        return ImmutableSortedMap.copyOf(counts, Ordering.natural());
    }

    /**
     * Returns how many children have rows that break a rule.
     *
     * @return the number of children
     */
    public long children() {
        return Arrays.stream(flagsByChild).filter(flags -> flags > 0).count();
    }

    /**
     * Returns how many flags each child has who has any: of authorities that use one identifier, those of all.
     *
     * @return the numbers above 0 by child, kept or not
     */
    public ImmutableSortedMap<ChildId, Long> byChild() {
        Map<ChildId, Long> counts = new TreeMap<>();
        boolean[] counted = new boolean[flagsByChild.length];
        for (Ssda903Table table : returns.current().tables()) {
            FiledTable rows = returns.current().table(table).orElseThrow();
            ReturnField child = ReturnFields.childOf(table);
            for (int row = 0; row < rows.size(); row++) {
                int number = rows.number(child, row);
                if (!counted[number] && flagsByChild[number] > 0) {
                    counted[number] = true;
                    counts.merge(rows.child(row), (long) flagsByChild[number], Long::sum);
                }
            }
        }
        return ImmutableSortedMap.copyOf(counts, Ordering.natural());
    }

    /**
     * Returns how many flags are not among the {@link #flags}.
     *
     * @return the number of flags that are only counted, as the limits let no more be kept
     */
    public long notKept() {
        return results.stream().mapToLong(RuleResult::notKept).sum();
    }

    /**
     * Returns a summary to print: rules that were broken, with their counts, then flags by table and by how many a
     * child has, then rules not run. It holds nothing of a child.
     *
     * @return lines of text
     */
    public String summary() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d rules run on the return of %s: %d flags on %d children; %d rules not run\n",
                results.size(),
                year(),
                count(),
                children(),
                notRun.size()));
        results.stream().filter(result -> result.count() > 0).forEach(result -> text.append(line(result)));
        if (notKept() > 0) {
            text.append(String.format(
                    Locale.ROOT, "%d flags counted only, as the limits let no more be listed\n", notKept()));
        }
        if (count() > 0) {
            text.append("By table: ").append(flagsInTables()).append('\n');
            text.append("By child: ").append(flagsOnChildren()).append('\n');
        }
        notRun.forEach(rule -> text.append(String.format(Locale.ROOT, "NOT RUN %s\n", rule)));
        return text.toString();
    }

    private static String line(RuleResult result) {
        return String.format(
                Locale.ROOT,
                "%s %s: %d of %d children in %s%s. %s\n",
                result.severity(),
                result.rule().code(),
                result.count(),
                result.children(),
                result.byTable().keySet().stream().map(Ssda903Table::fileName).collect(Collectors.joining(", ")),
                result.notKept() == 0 ? "" : String.format(Locale.ROOT, " (%d of them counted only)", result.notKept()),
                result.rule().message());
    }

    private String flagsInTables() {
        return byTable().entrySet().stream()
                .map(table -> String.format(Locale.ROOT, "%s %d", table.getKey().fileName(), table.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String flagsOnChildren() {
        return FLAGS_OF_A_CHILD.entrySet().stream()
                .map(some -> String.format(
                        Locale.ROOT,
                        "%d with %s",
                        Arrays.stream(flagsByChild)
                                .filter(some.getValue()::contains)
                                .count(),
                        some.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the counts only. */
    @Override
    public String toString() {
        return "ValidationReport[" + year() + ", rules=" + results.size() + ", flags=" + count() + "]";
    }
}
