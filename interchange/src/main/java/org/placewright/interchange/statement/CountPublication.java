package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.GroupSums;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.core.disclosure.PrimaryControl;
import org.placewright.core.disclosure.PublishedFigure;

/**
 * How counts by group become a tidy table: which dimension is the area, which are the filters, and what may be shown.
 *
 * <p>The table has a row for every area and every combination of items, totals included, also where nothing was
 * counted. Several categories may belong to one area. Totals are added up from exact counts, those of wider areas too
 * where {@link #widerLevels} asks for them: give every council of a region then, or its row says less than its name.
 *
 * <p><b>What is hidden.</b> First each figure is controlled by itself under the policy of its level
 * ({@link PrimaryControl}). Then further figures are hidden, so that no small one can be worked out by adding and
 * subtracting along filters, from councils to region to England, or both at once (secondary suppression). For each
 * small count {@code n} the method looks for a box of cells: in each filter the item and others of its sum, among the
 * areas likewise, and all combinations of these. Adding {@code r} to some corners and taking it from the others leaves
 * every sum as it is; {@code r} is what takes {@code n} to the largest count that would be hidden for itself, but at
 * least 1. A box will do if no corner is 0 or falls below 1; its corners are hidden, unless the figure shown, being
 * rounded, would be the same. Of all boxes, the one that hides the fewest records more is taken; of two alike the first
 * in the order of the columns, parts before totals. Parts are so hidden before totals, and a total only where its parts
 * cannot do.
 *
 * <p><b>Guaranteed</b>: for each figure hidden for being small there is another table of whole numbers that adds up,
 * has the same zeros, would show the same in every figure shown, and in which the hidden one is {@code n + r}. So its
 * number does not follow from the table, nor that it is less than what the policy says of any small figure. <b>Not
 * guaranteed</b>: that the least is hidden over all; that nothing follows with other tables of the same records, with
 * what the reader knows of one of them, or from knowing how what to hide was chosen.
 *
 * <p>O(areas x product of the items) rows; time in proportion to the small figures times the boxes each may have, of
 * which most are given up at their first corner.
 *
 * <p>Source: the hypercube method of D. Repsilber, in the ESSNet SDC <cite>Handbook on Statistical Disclosure
 * Control</cite>, version 1.2, 2010, chapter 4; the treatment of rounded figures is ours.
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
 * <tr><td>widerLevels</td><td>set of {@link GeographicLevel}</td><td>no</td><td>none</td>
 *     <td>the levels that are added up from narrower areas and shown too</td><td>whoever publishes</td></tr>
 * <tr><td>filters</td><td>{@link TidyFilter} by {@link DimensionId}</td><td>no</td><td>none</td>
 *     <td>the filter each other dimension becomes, in the order of the columns</td><td>whoever publishes</td></tr>
 * <tr><td>indicator</td><td>{@link TidyIndicator}</td><td>yes</td><td></td>
 *     <td>what is counted</td><td>whoever publishes</td></tr>
 * <tr><td>total</td><td>{@link FilterItem}</td><td>no</td><td>{@code Total}</td>
 *     <td>the item for all of a filter</td><td>whoever publishes</td></tr>
 * <tr><td>policies</td><td>{@link PolicyByLevel}</td><td>no</td><td>the usual ones</td>
 *     <td>what may be shown at each level</td><td>{@link PolicyByLevel#standard}</td></tr>
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
     * Returns the levels that are added up and shown too.
     *
     * @return levels; an area that is itself so wide keeps its one row for each combination
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GeographicLevel> widerLevels();

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
     * Returns what may be shown at each level.
     *
     * @return the policies
     */
    @Value.Default
    public PolicyByLevel policies() {
        return PolicyByLevel.standard();
    }

    /**
     * Returns the table of counts.
     *
     * @param sums the counts; what else was summed is not published
     * @return the table, with what must be hidden suppressed
     * @throws IllegalArgumentException if a dimension is neither area nor filter, a category is named like the total,
     *     or records were counted in a category without an area
     */
    public final TidyTable table(MergeableSums sums) {
        requireDimensions(sums.schema());
        Map<Area, Map<List<FilterItem>, Long>> counts = counts(sums);
        ImmutableList<ImmutableList<FilterItem>> items = filters().keySet().stream()
                .map(id -> items(sums.schema(), id))
                .collect(ImmutableList.toImmutableList());
        List<List<FilterItem>> combinations = Lists.cartesianProduct(items);
        Iterator<PublishedFigure> figures = JointControl.of(
                        policies(),
                        ImmutableList.copyOf(counts.keySet()),
                        Lists.transform(items, all -> LinkedSums.ofTotalAnd(all.size() - 1)),
                        counts.values().stream()
                                .flatMapToLong(inArea -> combinations.stream()
                                        .mapToLong(combination -> inArea.getOrDefault(combination, 0L)))
                                .toArray())
                .figures()
                .iterator();
        ImmutableList.Builder<TidyRow> rows = ImmutableList.builder();
        for (Area area : counts.keySet()) {
            combinations.forEach(combination -> rows.add(TidyRow.builder()
                    .period(period())
                    .area(area)
                    .items(byColumn(combination))
                    .putFigure(indicator().name(), figures.next())
                    .build()));
        }
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
        areas().values().stream()
                .flatMap(this::rowsOf)
                .sorted(Comparator.comparing(Area::level))
                .forEach(area -> counts.put(area, new LinkedHashMap<>()));
        for (Map.Entry<GroupKey, GroupSums> group : sums.groups().entrySet()) {
            Area area = areas().get(category(group.getKey(), areaDimension()));
            if (area == null) {
                throw new IllegalArgumentException("CountPublication areas must have an area for every category of "
                        + areaDimension() + " that holds a record. Maybe one is \"not known\"?");
            }
            List<List<FilterItem>> itemOrTotal = new ArrayList<>();
            filters()
                    .keySet()
                    .forEach(id -> itemOrTotal.add(ImmutableList.of(
                            total(), FilterItem.of(category(group.getKey(), id).value()))));
            for (List<FilterItem> items : Lists.cartesianProduct(itemOrTotal)) {
                rowsOf(area).forEach(row -> Objects.requireNonNull(counts.get(row))
                        .merge(items, group.getValue().count(), Math::addExact));
            }
        }
        return counts;
    }

    /** Returns the areas whose rows count the records of an area: itself, and wider ones asked for. */
    private Stream<Area> rowsOf(Area area) {
        return Stream.concat(
                Stream.of(area), LinkedSums.widerThan(area).stream().filter(wider -> widerLevels()
                        .contains(wider.level())));
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
