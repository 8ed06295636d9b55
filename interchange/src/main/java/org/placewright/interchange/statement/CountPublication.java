package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.GroupSums;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.core.disclosure.DisclosurePolicy;
import org.placewright.core.disclosure.PrimaryControl;

/**
 * How counts by group become a tidy table: which dimension is the area, which are the filters, and what may be shown.
 *
 * <p>The table has a row for every area and every combination of items, totals included, also where nothing was
 * counted. Totals are added up from exact counts; each figure is then controlled by itself ({@link PrimaryControl}).
 * That is not enough where totals are shown: a suppressed figure may be worked out from the others. {@link TidyChecks}
 * finds the plain cases; secondary suppression must follow before the table is published.
 *
 * <p>Several categories may belong to one area, so that the same sums give local, regional and national rows, each
 * under the policy of its level. O(areas x product of the items) rows.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>period</td><td>{@link TimePeriod}</td><td>yes</td><td></td>
 *     <td>what the counts are of</td><td>whoever publishes</td></tr>
 * <tr><td>areaDimension</td><td>{@link DimensionId}</td><td>yes</td><td></td>
 *     <td>the dimension that says where</td><td>the schema of the sums</td></tr>
 * <tr><td>areas</td><td>{@link Area} by {@link Category}</td><td>no</td><td>none</td>
 *     <td>the area of each category of that dimension that holds a record</td><td>whoever publishes</td></tr>
 * <tr><td>filters</td><td>{@link TidyFilter} by {@link DimensionId}</td><td>no</td><td>none</td>
 *     <td>the filter each other dimension becomes, in the order of the columns</td><td>whoever publishes</td></tr>
 * <tr><td>indicator</td><td>{@link TidyIndicator}</td><td>yes</td><td></td>
 *     <td>what is counted</td><td>whoever publishes</td></tr>
 * <tr><td>total</td><td>{@link FilterItem}</td><td>no</td><td>{@code Total}</td>
 *     <td>the item for all of a filter</td><td>whoever publishes</td></tr>
 * <tr><td>policy</td><td>{@link DisclosurePolicy}</td><td>no</td><td>that of local authorities</td>
 *     <td>what may be shown</td><td>{@link DisclosurePolicy}</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class CountPublication implements WithCountPublication {

    CountPublication() {}

    /**
     * Returns what the counts are of.
     *
     * @return the period
     */
    public abstract TimePeriod period();

    /**
     * Returns the dimension that says where.
     *
     * @return the name of the dimension
     */
    public abstract DimensionId areaDimension();

    /**
     * Returns the area of each category of that dimension.
     *
     * @return areas by category
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Category, Area> areas();

    /**
     * Returns the filter each other dimension becomes.
     *
     * @return filters by dimension, in the order of the columns
     */
    public abstract ImmutableMap<DimensionId, TidyFilter> filters();

    /**
     * Returns what is counted.
     *
     * @return the indicator
     */
    public abstract TidyIndicator indicator();

    /**
     * Returns the item for all of a filter.
     *
     * @return the item; no dimension may have a category of that name
     */
    @Value.Default
    public FilterItem total() {
        return FilterItem.TOTAL;
    }

    /**
     * Returns what may be shown.
     *
     * @return the policy
     */
    @Value.Default
    public DisclosurePolicy policy() {
        return DisclosurePolicy.localAuthority();
    }

    /**
     * Returns the table of counts.
     *
     * @param sums the counts; what else was summed is not published
     * @return the table, every figure controlled by itself
     * @throws IllegalArgumentException if a dimension is neither area nor filter, a category is named like the total,
     *     or records were counted in a category without an area
     */
    public final TidyTable table(MergeableSums sums) {
        requireDimensions(sums.schema());
        PrimaryControl control = PrimaryControl.of(policy());
        Map<Area, Map<List<FilterItem>, Long>> counts = counts(sums);
        ImmutableList<List<FilterItem>> combinations = ImmutableList.copyOf(Lists.cartesianProduct(
                filters().keySet().stream().map(id -> items(sums.schema(), id)).toList()));
        ImmutableList.Builder<TidyRow> rows = ImmutableList.builder();
        counts.forEach((area, inArea) -> combinations.forEach(items -> rows.add(TidyRow.builder()
                .period(period())
                .area(area)
                .items(byColumn(items))
                .putFigure(indicator().name(), control.count(inArea.getOrDefault(items, 0L)))
                .build())));
        return new TidyTable(
                new TidyDefinition(filters().values().asList(), ImmutableList.of(indicator())), rows.build());
    }

    private void requireDimensions(SumSchema schema) {
        ImmutableSet<DimensionId> published =
                ImmutableSet.copyOf(Sets.union(filters().keySet(), ImmutableSet.of(areaDimension())));
        if (!published.equals(schema.dimensionIds()) || filters().containsKey(areaDimension())) {
            throw new IllegalArgumentException("CountPublication must publish the dimensions " + schema.dimensionIds()
                    + " but has the area " + areaDimension() + " and the filters "
                    + filters().keySet()
                    + ". Maybe roll the sums up first?");
        }
    }

    /** Returns the total and the categories of a dimension. */
    private ImmutableList<FilterItem> items(SumSchema schema, DimensionId id) {
        ImmutableList<FilterItem> items = schema.dimensions().stream()
                .filter(dimension -> dimension.id().equals(id))
                .flatMap(dimension -> dimension.categories().stream())
                .map(category -> FilterItem.of(category.value()))
                .collect(ImmutableList.toImmutableList());
        if (items.contains(total())) {
            throw new IllegalArgumentException("CountPublication total must be no category of " + id + " but is \""
                    + total() + "\". Maybe roll the sums up first, or name the total otherwise?");
        }
        return ImmutableList.<FilterItem>builder().add(total()).addAll(items).build();
    }

    /** Adds every group to all the totals it is part of. */
    private Map<Area, Map<List<FilterItem>, Long>> counts(MergeableSums sums) {
        Map<Area, Map<List<FilterItem>, Long>> counts = new LinkedHashMap<>();
        areas().values().forEach(area -> counts.put(area, new LinkedHashMap<>()));
        for (Map.Entry<GroupKey, GroupSums> group : sums.groups().entrySet()) {
            Area area = areas().get(category(group.getKey(), areaDimension()));
            if (area == null) {
                throw new IllegalArgumentException("CountPublication areas must have an area for every category of "
                        + areaDimension() + " that holds a record. Maybe one is \"not known\"?");
            }
            Map<List<FilterItem>, Long> inArea = Objects.requireNonNull(counts.get(area));
            List<List<FilterItem>> itemOrTotal = new ArrayList<>();
            filters()
                    .keySet()
                    .forEach(id -> itemOrTotal.add(ImmutableList.of(
                            total(), FilterItem.of(category(group.getKey(), id).value()))));
            for (List<FilterItem> items : Lists.cartesianProduct(itemOrTotal)) {
                inArea.merge(items, group.getValue().count(), Math::addExact);
            }
        }
        return counts;
    }

    private static Category category(GroupKey key, DimensionId id) {
        return Objects.requireNonNull(key.categories().get(id));
    }

    private ImmutableMap<ColumnName, FilterItem> byColumn(List<FilterItem> items) {
        ImmutableMap.Builder<ColumnName, FilterItem> byColumn = ImmutableMap.builder();
        for (int i = 0; i < items.size(); i++) {
            byColumn.put(filters().values().asList().get(i).name(), items.get(i));
        }
        return byColumn.buildOrThrow();
    }

    @Value.Check
    void check() {
        if (filters().values().stream()
                .anyMatch(filter -> filter.groupingColumn().isPresent())) {
            throw new IllegalArgumentException(
                    "CountPublication filters must not be grouped, because sums do not say which"
                            + " group an item belongs to. Maybe make the groups a filter of their own?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CountPublication}. Period, area dimension and indicator must be set. */
    public static final class Builder extends ImmutableCountPublication.Builder {
        Builder() {}
    }
}
