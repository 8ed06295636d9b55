package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.internal.FindingLog;

/**
 * Checks a tidy table before it is published: filters have totals, texts are not too long, labels differ, periods are
 * of their kind and of one kind, areas are described in one way, and no suppressed figure is the only one missing from
 * a sum.
 *
 * <p>Stateless and thread-safe; time in proportion to the rows times the columns, and a sort. Findings say the line a
 * row or column will have in the files {@link TidyWriter} writes, called {@code data} and {@code metadata} here.
 * Guaranteed: the same findings for equal tables. Not guaranteed: that a table without findings is safe to publish; two
 * figures missing from one sum, sums over several filters at once, earlier publications, and filters with totals by
 * group may still give a hidden one away. Sums of areas, council to region and region to England, are looked at only
 * where other rows show that the areas add up without rounding.
 *
 * <p>Source: the layout as we read it; for the last check, any text on secondary suppression, such as the ESSNet SDC
 * <cite>Handbook on Statistical Disclosure Control</cite>, 2010.
 */
public final class TidyChecks {

    private static final String DATA = "data";
    private static final String METADATA = "metadata";

    /** The heading is the first line. */
    private static final int FIRST_LINE = 2;

    private static final ImmutableSet<String> FOUR_DIGITS = ImmutableSet.of("Calendar year", TimePeriod.REPORTING_YEAR);
    private static final ImmutableSet<String> SIX_DIGITS =
            ImmutableSet.of(TimePeriod.FINANCIAL_YEAR, "Academic year", "Tax year");

    private static final TidyChecks STANDARD =
            new TidyChecks(TidyRules.builder().build());

    private final TidyRules rules;

    private TidyChecks(TidyRules rules) {
        this.rules = rules;
    }

    /**
     * Returns the checks with the usual rules.
     *
     * @return the checks
     */
    public static TidyChecks standard() {
        return STANDARD;
    }

    /**
     * Returns the checks with other rules.
     *
     * @param rules what tables are checked against
     * @return the checks
     */
    public static TidyChecks of(TidyRules rules) {
        return new TidyChecks(rules);
    }

    /**
     * Checks a table.
     *
     * @param table the table
     * @return what is doubtful, in order; none is an error, because the table is left as it is
     */
    public ImmutableList<Finding> check(TidyTable table) {
        FindingLog log = new FindingLog(ReadLimits.standard());
        checkColumns(table.definition(), log);
        table.definition().itemColumns().forEach(column -> checkItems(table, column, log));
        table.definition().filters().forEach(filter -> checkTotal(table, filter, log));
        checkPeriods(table, log);
        checkAreas(table, log);
        new HiddenFigures(table, rules.total())
                .forEachGivenAway((row, indicator, over) -> warn(
                        log,
                        StatementFindings.HIDDEN_FIGURE_CAN_BE_WORKED_OUT,
                        dataLine(row).column(indicator.value()),
                        "the suppressed figure is the only one missing from the sum over " + over,
                        "another suppressed figure in the same sum, or no total"));
        return ImmutableList.sortedCopyOf(log.all());
    }

    private void checkColumns(TidyDefinition definition, FindingLog log) {
        Set<String> labels = new LinkedHashSet<>();
        int line = FIRST_LINE;
        for (TidyColumn column : Iterables.concat(definition.filters(), definition.indicators())) {
            SourceLocation location = SourceLocation.atLine(METADATA, line++);
            checkLength(column.name().value(), rules.longestName(), location.column("col_name"), log);
            checkLength(column.label(), rules.longestLabel(), location.column("label"), log);
            if (!labels.add(column.label())) {
                warn(
                        log,
                        StatementFindings.LABEL_NOT_UNIQUE,
                        location.column("label"),
                        "an earlier column has the same label",
                        "labels that tell columns apart");
            }
        }
    }

    private void checkItems(TidyTable table, ColumnName column, FindingLog log) {
        Set<FilterItem> seen = new LinkedHashSet<>();
        for (int i = 0; i < table.rows().size(); i++) {
            FilterItem item = item(table.rows().get(i), column);
            if (seen.add(item)) {
                checkLength(item.value(), rules.longestItem(), dataLine(i).column(column.value()), log);
            }
        }
    }

    private static void checkLength(String text, int longest, SourceLocation location, FindingLog log) {
        if (text.codePointCount(0, text.length()) > longest) {
            warn(
                    log,
                    StatementFindings.TEXT_TOO_LONG,
                    location,
                    "the text is longer than the platform shows",
                    "up to " + longest + " characters");
        }
    }

    private void checkTotal(TidyTable table, TidyFilter filter, FindingLog log) {
        ImmutableSortedSet<FilterItem> items = table.rows().stream()
                .map(row -> item(row, filter.name()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(FilterItem::compareTo));
        if (items.size() > 1 && !items.contains(rules.total())) {
            warn(
                    log,
                    StatementFindings.FILTER_WITHOUT_TOTAL,
                    SourceLocation.inFile(DATA).column(filter.name().value()),
                    "the filter has no item for all of its items",
                    "rows with the item " + rules.total());
        }
    }

    private static void checkPeriods(TidyTable table, FindingLog log) {
        Set<TimePeriod> seen = new LinkedHashSet<>();
        Set<String> kinds = new LinkedHashSet<>();
        for (int i = 0; i < table.rows().size(); i++) {
            TimePeriod period = table.rows().get(i).period();
            if (!seen.add(period)) {
                continue;
            }
            if ((period.period().length() == 4 ? SIX_DIGITS : FOUR_DIGITS).contains(period.identifier())) {
                warn(
                        log,
                        StatementFindings.PERIOD_NOT_OF_ITS_KIND,
                        dataLine(i).column("time_period"),
                        "the period has not the digits of its kind",
                        "four digits for calendar and reporting years; six for financial, academic and tax years");
            }
            if (kinds.add(period.identifier()) && kinds.size() > 1) {
                warn(
                        log,
                        StatementFindings.KINDS_OF_PERIOD_MIXED,
                        dataLine(i).column("time_identifier"),
                        "the table has periods of another kind too",
                        "one kind of period in a table");
            }
        }
    }

    private static void checkAreas(TidyTable table, FindingLog log) {
        Map<String, Area> byCode = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Area area = table.rows().get(i).area();
            Area first = byCode.putIfAbsent(area.code(), area);
            if (first != null && !first.equals(area)) {
                warn(
                        log,
                        StatementFindings.AREA_DESCRIBED_TWICE,
                        dataLine(i).column("geographic_level"),
                        "an earlier row has another name, region or old code for the same area",
                        "one description for each code");
            }
        }
    }

    private static FilterItem item(TidyRow row, ColumnName column) {
        return Objects.requireNonNull(row.items().get(column));
    }

    private static SourceLocation dataLine(int row) {
        return SourceLocation.atLine(DATA, row + FIRST_LINE);
    }

    private static void warn(FindingLog log, FindingCode code, SourceLocation location, String fault, String remedy) {
        log.add(Severity.WARNING, code, location, fault, remedy, "left as it is");
    }
}
