package org.placewright.core.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import java.util.Collection;
import java.util.Comparator;

/**
 * Names a group: a category for each dimension.
 *
 * <p>Ordered by dimensions, then by the categories in the order of their dimensions.
 *
 * @param categories a category for each dimension, in the order of the dimensions
 */
public record GroupKey(ImmutableSortedMap<DimensionId, Category> categories) implements Comparable<GroupKey> {

    /** The one group there is where nothing is grouped. */
    public static final GroupKey ALL = new GroupKey(ImmutableSortedMap.of());

    private static final Comparator<GroupKey> ORDER = Comparator.<GroupKey, Iterable<DimensionId>>comparing(
                    key -> key.categories().keySet(),
                    Ordering.<DimensionId>natural().lexicographical())
            .thenComparing(
                    key -> key.categories().values(),
                    Ordering.<Category>natural().lexicographical());

    /**
     * Puts the dimensions in their natural order.
     *
     * @param categories a category for each dimension, in the order of the dimensions
     */
    public GroupKey {
        categories = ImmutableSortedMap.copyOf(categories);
    }

    /**
     * Returns the key with one category more, or another.
     *
     * @param dimension names the dimension
     * @param category the text of the category
     * @return the key
     * @throws IllegalArgumentException if either text has another form
     */
    public GroupKey with(String dimension, String category) {
        DimensionId id = DimensionId.of(dimension);
        return new GroupKey(ImmutableSortedMap.<DimensionId, Category>naturalOrder()
                .putAll(Maps.filterKeys(categories, key -> !key.equals(id)))
                .put(id, Category.of(category))
                .buildOrThrow());
    }

    /** Returns the key of the wider group that some of the dimensions name. */
    GroupKey onto(Collection<DimensionId> dimensions) {
        return new GroupKey(ImmutableSortedMap.copyOf(Maps.filterKeys(categories, dimensions::contains)));
    }

    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }

    /** Returns the dimensions and categories, such as {@code {age-band=10 to 15, region=London}}. */
    @Override
    public String toString() {
        return categories.toString();
    }
}
