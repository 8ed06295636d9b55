package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;

/** Makes columns of the rows of a {@code .meta.csv} file. */
final class MetadataRows {

    private final Set<String> seen = new LinkedHashSet<>();

    Optional<TidyColumn> column(Row row) {
        Optional<ColumnName> name = row.required(TidyLayout.COL_NAME, StatementKinds.NAME);
        Optional<String> type = row.required(TidyLayout.COL_TYPE, StatementKinds.TYPE);
        Optional<String> label = row.required(TidyLayout.LABEL, StatementKinds.TEXT);
        if (row.isRejected()) {
            return Optional.empty();
        }
        if (!seen.add(name.orElseThrow().folded())) {
            row.reject(
                    FindingCodes.DUPLICATE_COLUMN,
                    TidyLayout.COL_NAME,
                    "the column is described already",
                    "one row for each column");
            return Optional.empty();
        }
        return Optional.of(
                type.orElseThrow().equals(TidyLayout.FILTER)
                        ? filter(row, name.orElseThrow(), label.orElseThrow())
                        : indicator(row, name.orElseThrow(), label.orElseThrow()));
    }

    private static TidyColumn filter(Row row, ColumnName name, String label) {
        dropAll(row, TidyLayout.INDICATOR_GROUPING, TidyLayout.INDICATOR_UNIT, TidyLayout.INDICATOR_DP);
        return new TidyFilter(
                name,
                label,
                row.optional(TidyLayout.FILTER_HINT, StatementKinds.TEXT),
                row.optional(TidyLayout.FILTER_GROUPING_COLUMN, StatementKinds.NAME));
    }

    private static TidyColumn indicator(Row row, ColumnName name, String label) {
        dropAll(row, TidyLayout.FILTER_HINT, TidyLayout.FILTER_GROUPING_COLUMN);
        Optional<Integer> decimals = row.optional(TidyLayout.INDICATOR_DP, StatementKinds.DECIMALS);
        return new TidyIndicator(
                name,
                label,
                row.optional(TidyLayout.INDICATOR_GROUPING, StatementKinds.TEXT),
                row.optional(TidyLayout.INDICATOR_UNIT, StatementKinds.TEXT),
                decimals.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    static void dropAll(Row row, Column... columns) {
        for (Column column : columns) {
            if (row.isRecorded(column)) {
                row.drop(
                        FindingCodes.VALUE_NOT_USED,
                        column,
                        "the field has no meaning in such a row",
                        "a blank field, or a row of another kind");
            }
        }
    }

    /** Returns what the columns define together; a finding says why if they do not. */
    static Optional<TidyDefinition> definition(ImmutableList<TidyColumn> columns, String file, FindingLog findings) {
        try {
            return Optional.of(new TidyDefinition(only(columns, TidyFilter.class), only(columns, TidyIndicator.class)));
        } catch (IllegalArgumentException e) {
            // The definition's own rule decides; its refusal becomes a finding.
            findings.add(
                    Severity.ERROR,
                    StatementFindings.INVALID_METADATA,
                    SourceLocation.inFile(file),
                    "the columns make no table",
                    "at least one indicator, and names that differ in more than letter case",
                    "table not loaded");
            return Optional.empty();
        }
    }

    private static <T> ImmutableList<T> only(ImmutableList<TidyColumn> columns, Class<T> type) {
        return columns.stream().filter(type::isInstance).map(type::cast).collect(ImmutableList.toImmutableList());
    }
}
