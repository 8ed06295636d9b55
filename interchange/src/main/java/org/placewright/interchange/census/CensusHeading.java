package org.placewright.interchange.census;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableSpec;

/**
 * Tells the columns of a census by how their names begin, because instructions follow the names in the wild. A column
 * that bears the plain name is taken before one that only begins with it; what is still open then is not read.
 */
final class CensusHeading {

    private static final TableSpec PLAIN = TableSpec.of(
            CensusFields.ALL.stream().map(CensusField::column).collect(ImmutableList.toImmutableList()),
            ImmutableList.of());

    private final SourceLocation location;
    private final FindingLog findings;

    CensusHeading(String file, FindingLog findings) {
        this.location = SourceLocation.inFile(file);
        this.findings = findings;
    }

    /** Returns the table whose columns have the given names. */
    Optional<TableSpec> table(ImmutableList<String> names) {
        ImmutableSet<Column> plain =
                names.stream().map(PLAIN::named).flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet());
        SetMultimap<Column, String> begun = LinkedHashMultimap.create();
        for (String name : ImmutableSet.copyOf(names)) {
            if (PLAIN.named(name).isEmpty()) {
                begunBy(Column.comparable(name)).forEach(field -> begun.put(field.column(), Column.comparable(name)));
            }
        }
        ImmutableMap.Builder<String, Column> recognised = ImmutableMap.builder();
        for (Column column : begun.keySet()) {
            String heading = begun.get(column).iterator().next();
            boolean clear = !plain.contains(column)
                    && begun.get(column).size() == 1
                    && begunBy(heading).size() == 1;
            report(column, clear);
            if (clear) {
                recognised.put(heading, column);
            }
        }
        return Optional.of(PLAIN.spelled(recognised.buildOrThrow()));
    }

    private static ImmutableList<CensusField<?>> begunBy(String heading) {
        return CensusFields.ALL.stream()
                .filter(field -> field.isBegunBy(heading))
                .collect(ImmutableList.toImmutableList());
    }

    /** Says how a column was told. What stands in the file is not shown, because it may be no heading at all. */
    private void report(Column column, boolean clear) {
        if (clear) {
            findings.add(
                    Severity.INFO,
                    FindingCodes.COLUMN_RECOGNISED,
                    location.column(column.name()),
                    "the column whose name begins as " + column.name() + " is taken for it",
                    "nothing else",
                    "read as " + column.name());
        } else {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.AMBIGUOUS_COLUMN,
                    location.column(column.name()),
                    "another column may be " + column.name() + " too, or this one another",
                    "one column for each name",
                    "column ignored");
        }
    }
}
