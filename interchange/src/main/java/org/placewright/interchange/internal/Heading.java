package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column.Use;

/** Where each column of a format stands in one file. */
final class Heading {

    /**
     * A column that was asked for, with its field, and the one asked for next the last time: readers ask for the very
     * columns of the format in the same order, row after row.
     */
    private static final class Asked {
        private final Column column;
        private final Field field;
        private Asked next = this;

        Asked(Column column, Field field) {
            this.column = column;
            this.field = field;
        }
    }

    private final ImmutableMap<Column, Field> fields;
    private final IdentityHashMap<Column, Asked> askedBefore = new IdentityHashMap<>();
    private final Field nowhere;
    private final int size;
    private final Optional<TableSpec.Subject> subject;
    private Asked last;

    private Heading(TableSpec spec, ImmutableMap<Column, Integer> positions, int size, KnownValues values) {
        this.subject = spec.subject();
        this.fields = ImmutableMap.copyOf(Maps.transformValues(positions, position -> new Field(position, values)));
        this.nowhere = new Field(Field.NOWHERE, values);
        this.size = size;
        this.last = asked(spec.columns().get(0));
    }

    /** Returns the heading of a file that has none, whose columns stand as the format lists them. */
    static Heading fixed(TableSpec spec, KnownValues values) {
        ImmutableMap.Builder<Column, Integer> positions = ImmutableMap.builder();
        for (Column column : spec.columns()) {
            positions.put(column, spec.columns().indexOf(column));
        }
        return new Heading(spec, positions.buildOrThrow(), spec.columns().size(), values);
    }

    /** Reads the line of column names; nothing is returned if a required column is missing. */
    static Optional<Heading> read(
            TableSpec spec,
            ImmutableList<String> names,
            SourceLocation location,
            FindingLog findings,
            KnownValues values) {
        ImmutableSet<Column> named =
                names.stream().map(spec::named).flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet());
        boolean complete = true;
        for (Column column : spec.columns()) {
            if (column.use() == Use.REQUIRED && !named.contains(column)) {
                complete = false;
                findings.add(
                        Severity.ERROR,
                        FindingCodes.MISSING_COLUMN,
                        location.column(column.name()),
                        "the column " + column.name() + " is missing",
                        "a line of column names with " + column.name() + " first in the file",
                        "table not loaded");
            }
        }
        // A line without the required names may be data, so nothing of it is shown.
        return complete ? Optional.of(placed(spec, names, location, findings, values)) : Optional.empty();
    }

    private static Heading placed(
            TableSpec spec,
            ImmutableList<String> names,
            SourceLocation location,
            FindingLog findings,
            KnownValues values) {
        Map<Column, Integer> positions = new LinkedHashMap<>();
        List<UnknownHeading> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = spec.bySpelling().get(Column.comparable(names.get(i)));
            if (column == null) {
                unknown.add(new UnknownHeading(names.get(i), i));
            } else if (positions.putIfAbsent(column, i) != null) {
                findings.add(
                        Severity.WARNING,
                        FindingCodes.DUPLICATE_COLUMN,
                        location.column(column.name()),
                        "the column occurs twice",
                        "each column once",
                        "first one read, this one ignored");
            } else if (column.use() == Use.NOT_READ) {
                findings.add(
                        Severity.INFO,
                        FindingCodes.COLUMN_NOT_READ,
                        location.column(column.name()),
                        "the column is not read yet",
                        "nothing else",
                        "column ignored");
            }
        }
        for (Column column : spec.columns()) {
            if (column.use() == Use.OPTIONAL && !positions.containsKey(column)) {
                findings.add(
                        Severity.INFO,
                        FindingCodes.OPTIONAL_COLUMN_MISSING,
                        location.column(column.name()),
                        "the column " + column.name() + " is missing",
                        "the column, if what it says is known",
                        "read as blank");
            }
        }
        report(unknown, spec, location, findings);
        return new Heading(spec, ImmutableMap.copyOf(positions), names.size(), values);
    }

    private static void report(
            List<UnknownHeading> unknown, TableSpec spec, SourceLocation location, FindingLog findings) {
        boolean anyData = unknown.stream().anyMatch(UnknownHeading::looksLikeData);
        if (anyData) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.UNKNOWN_COLUMN,
                    location,
                    "data seems to stand among the names of the columns",
                    "the names alone on their line; maybe a line break is missing after them",
                    "read as names of other columns");
        }
        if (spec.othersIgnored()) {
            return;
        }
        for (UnknownHeading heading : unknown) {
            String shown = heading.shown(anyData);
            findings.add(
                    Severity.INFO,
                    FindingCodes.UNKNOWN_COLUMN,
                    location.column(shown),
                    shown + " is not a column of this format",
                    "the columns of the format",
                    "column ignored");
        }
    }

    /** Returns the column that says whom a row is about. */
    Optional<TableSpec.Subject> subject() {
        return subject;
    }

    int size() {
        return size;
    }

    boolean has(Column column) {
        return field(column).isThere();
    }

    /** Returns where a column stands and what is known of its fields. */
    @SuppressWarnings("ReferenceEquality") // Another column that equals the one asked for last is looked up.
    Field field(Column column) {
        Asked found = last;
        if (found.column != column) {
            found = found.next;
            if (found.column != column) {
                found = asked(column);
                last.next = found;
            }
            last = found;
        }
        return found.field;
    }

    private Asked asked(Column column) {
        Asked before = askedBefore.get(column);
        if (before == null) {
            before = new Asked(column, fields.getOrDefault(column, nowhere));
            askedBefore.put(column, before);
        }
        return before;
    }
}
