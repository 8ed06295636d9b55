package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.stream.Stream;

/**
 * The columns of a tidy table besides those the layout has anyway: what the {@code .meta.csv} file says.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>filters</td><td>list of {@link TidyFilter}</td><td>no</td><td>none</td>
 *     <td>what rows are told apart by, in the order of the columns</td><td>whoever publishes</td></tr>
 * <tr><td>indicators</td><td>list of {@link TidyIndicator}</td><td>yes</td><td></td>
 *     <td>what is published, in the order of the columns; at least one</td><td>whoever publishes</td></tr>
 * </table>
 *
 * @param filters what rows are told apart by, in the order of the columns
 * @param indicators what is published, in the order of the columns; at least one
 */
public record TidyDefinition(ImmutableList<TidyFilter> filters, ImmutableList<TidyIndicator> indicators) {

    /**
     * Checks that no two columns have the same name.
     *
     * @param filters what rows are told apart by, in the order of the columns
     * @param indicators what is published, in the order of the columns; at least one
     * @throws IllegalArgumentException if there is no indicator, or two columns have names that differ in letter case
     *     at most
     */
    public TidyDefinition {
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException(
                    "TidyDefinition indicators must not be empty. Maybe a count was taken for a filter?");
        }
        requireDistinct(Iterables.transform(Iterables.concat(filters, indicators), TidyColumn::name));
        requireDistinct(Iterables.concat(itemColumns(filters), Iterables.transform(indicators, TidyIndicator::name)));
    }

    private static void requireDistinct(Iterable<ColumnName> names) {
        ImmutableSet.Builder<String> seen = ImmutableSet.builder();
        int size = 0;
        for (ColumnName name : names) {
            seen.add(name.folded());
            size++;
        }
        if (seen.build().size() < size) {
            throw new IllegalArgumentException(
                    "TidyDefinition columns must have different names, in more than letter case," + " but are " + names
                            + ". Maybe a filter is grouped by an indicator?");
        }
    }

    /**
     * Returns the columns that say what a row is about: each filter, after the column it is grouped by.
     *
     * @return the names, in the order of the columns
     */
    public ImmutableSet<ColumnName> itemColumns() {
        return itemColumns(filters);
    }

    private static ImmutableSet<ColumnName> itemColumns(ImmutableList<TidyFilter> filters) {
        return filters.stream()
                .flatMap(filter -> Stream.concat(filter.groupingColumn().stream(), Stream.of(filter.name())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the columns that hold figures.
     *
     * @return the names, in the order of the columns
     */
    public ImmutableSet<ColumnName> indicatorColumns() {
        return indicators.stream().map(TidyIndicator::name).collect(ImmutableSet.toImmutableSet());
    }
}
