package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ssda903.FiledReturn;
import org.placewright.interchange.ssda903.FiledTable;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.Ssda903Table;

/** What became of a rule that was run: how many rows break it, and where they are. Immutable. */
public final class RuleResult {

    private final ValidationRule rule;
    private final Severity severity;
    private final FiledReturn filed;
    private final long count;
    private final long children;
    private final ImmutableSortedMap<Ssda903Table, Long> byTable;
    private final ImmutableList<Ssda903Table> tables;
    private final long[] kept;

    RuleResult(Tally tally, Severity severity, FiledReturn filed) {
        this.rule = tally.rule();
        this.severity = severity;
        this.filed = filed;
        this.count = tally.count();
        this.children = tally.children();
        this.tables = tally.tables();
        this.byTable = ImmutableSortedMap.copyOf(
                Maps.filterValues(Maps.asMap(ImmutableSet.copyOf(tables), tally::countIn), found -> found > 0),
                Ordering.natural());
        this.kept = tally.kept();
    }

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    public ValidationRule rule() {
        return rule;
    }

    /**
     * Returns how grave a breach is, as the policy has it.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns how many rows break the rule.
     *
     * @return the number of flags, kept or not
     */
    public long count() {
        return count;
    }

    /**
     * Returns how many children have such rows.
     *
     * @return the number of children
     */
    public long children() {
        return children;
    }

    /**
     * Returns how many rows of each table break the rule.
     *
     * @return the numbers above 0
     */
    public ImmutableSortedMap<Ssda903Table, Long> byTable() {
        return byTable;
    }

    /**
     * Returns the rows that break the rule, by table and then by where they stand: all, or as many as the limits let be
     * kept.
     *
     * @return the flags, made one by one
     */
    public Stream<RuleFlag> flags() {
        return LongStream.of(kept).mapToObj(this::flag);
    }

    /**
     * Returns how many rows break the rule without being among the {@link #flags}.
     *
     * @return the number of flags that are only counted
     */
    public long notKept() {
        return count - kept.length;
    }

    private RuleFlag flag(long place) {
        FiledTable table = filed.table(tables.get(Tally.tableAt(place))).orElseThrow();
        int row = Tally.rowAt(place);
        return RuleFlag.builder()
                .rule(rule.code())
                .severity(severity)
                .table(table.table())
                .file(table.file(row))
                .line(table.line(row))
                .child(table.child(row))
                .fields(Lists.transform(rule.fieldsIn(table.table()), ReturnField::name))
                .build();
    }

    /** Returns the rule and its counts. */
    @Override
    public String toString() {
        return "RuleResult[" + rule.code() + ", count=" + count + ", children=" + children + "]";
    }
}
