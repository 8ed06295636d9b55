package org.placewright.interchange.census;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableSpec;

/**
 * Tells the columns of a census by their names, or by how these begin, because instructions follow the names in the
 * wild. The name the census has is taken before another spelling, and that before one with instructions; where two
 * stand at one rank, neither is read. The names may stand some lines below the first.
 */
final class CensusHeading {

    /** How many lines at most may stand above the names. */
    private static final int MOST_ABOVE = 10;

    /** A line that names fewer columns is not that of the names, which has all that must be there. */
    private static final int FEWEST_NAMES = 3;

    private static final TableSpec TABLE = TableSpec.of(
            CensusFields.ALL.stream().map(CensusField::column).collect(ImmutableList.toImmutableList()),
            ImmutableList.of());

    private final SourceLocation location;
    private final FindingLog findings;
    private int above;

    CensusHeading(String file, FindingLog findings) {
        this.location = SourceLocation.inFile(file);
        this.findings = findings;
    }

    /** Returns the table whose columns have the given names, or that they stand on a line below. */
    Optional<TableSpec> table(ImmutableList<String> texts) {
        Line line = new Line(texts.stream().map(CensusName::of).collect(ImmutableList.toImmutableList()));
        if (line.met.size() < FEWEST_NAMES && above < MOST_ABOVE) {
            above++;
            return Optional.of(TableSpec.onNextLine());
        }
        line.report();
        return Optional.of(TABLE.spelledAs(ImmutableMap.copyOf(line.told)));
    }

    /** One line that may hold the names. */
    private final class Line {

        private final ImmutableList<CensusName> names;

        /** The names with nothing behind them, as the census or the wild spells them, and the column of each. */
        private final Map<CensusName, Column> plainNames = new LinkedHashMap<>();

        private final Map<String, Column> told = new LinkedHashMap<>();
        private final Map<Column, CensusName> recognised = new LinkedHashMap<>();
        private final Set<Column> unclear = new LinkedHashSet<>();
        private final Set<Column> goingOn = new LinkedHashSet<>();

        /** The columns of which something like their names stands there. */
        private final Set<Column> met = new LinkedHashSet<>();

        Line(ImmutableList<CensusName> names) {
            this.names = names;
            names.forEach(name -> TABLE.named(name.text()).ifPresent(column -> plainNames.put(name, column)));
            CensusFields.ALL.forEach(this::tell);
        }

        private void tell(CensusField<?> field) {
            Column column = field.column();
            ImmutableList<CensusName> plain =
                    those(name -> column.equals(plainNames.get(name)) && name.isNameOf(column));
            ImmutableList<CensusName> spelled =
                    those(name -> column.equals(plainNames.get(name)) && !name.isNameOf(column));
            ImmutableList<CensusName> begun = those(name -> !isPlain(name) && name.isBegunBy(field));
            ImmutableList<CensusName> first = Stream.of(plain, spelled, begun)
                    .filter(rank -> !rank.isEmpty())
                    .findFirst()
                    .orElse(ImmutableList.of());
            boolean clear = first.size() == 1 && first.stream().allMatch(name -> isPlain(name) || isOfOne(name));
            if (clear) {
                told.put(first.get(0).words(), column);
            }
            if (clear && first.equals(begun)) {
                recognised.put(column, first.get(0));
            }
            if (plain.size() + spelled.size() + begun.size() > (clear ? 1 : 0)) {
                unclear.add(column);
            }
            if (first.isEmpty()
                    && !those(name -> !isPlain(name) && name.goesOnFrom(field)).isEmpty()) {
                goingOn.add(column);
            }
            if (!first.isEmpty() || goingOn.contains(column)) {
                met.add(column);
            }
        }

        private ImmutableList<CensusName> those(Predicate<CensusName> wanted) {
            return names.stream().filter(wanted).collect(ImmutableList.toImmutableList());
        }

        private boolean isPlain(CensusName name) {
            return plainNames.containsKey(name);
        }

        private static boolean isOfOne(CensusName name) {
            return CensusFields.ALL.stream().filter(name::isBegunBy).count() == 1;
        }

        /** Says how the columns were told. */
        void report() {
            if (above > 0) {
                findings.add(
                        Severity.INFO,
                        FindingCodes.LINES_ABOVE_HEADING,
                        location,
                        "lines that hold something stand above the column names: " + above,
                        "column names in the first line",
                        "passed over");
            }
            recognised.forEach((column, name) -> findings.add(
                    Severity.INFO,
                    FindingCodes.COLUMN_RECOGNISED,
                    location.column(column.name()),
                    shown(name) + " is taken for " + column.name(),
                    "nothing else",
                    "read as " + column.name()));
            unclear.forEach(column -> findings.add(
                    Severity.WARNING,
                    FindingCodes.AMBIGUOUS_COLUMN,
                    location.column(column.name()),
                    "another column may be " + column.name() + " too, or this one another",
                    "one column for each name",
                    "column ignored"));
            goingOn.forEach(column -> findings.add(
                    Severity.WARNING,
                    FindingCodes.AMBIGUOUS_COLUMN,
                    location.column(column.name()),
                    "the name of a column begins as " + column.name() + " and goes on, so it may be another",
                    column.name() + " alone; instructions in brackets, or on a line below",
                    "column ignored"));
        }

        /** Returns a name as it stands, but only if the line is certainly that of the names and not one of data. */
        private String shown(CensusName name) {
            boolean heading = CensusFields.ALL.stream()
                    .map(CensusField::column)
                    .filter(column -> column.use() == Column.Use.REQUIRED)
                    .allMatch(told::containsValue);
            return heading ? name.shown(names.indexOf(name)) : "a column whose name begins so";
        }
    }
}
