package org.placewright.core.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Comparator;

/**
 * What records are grouped by, with every category it tells apart.
 *
 * <p>The categories are a closed list: a key can hold nothing that was not foreseen, such as a name, and groups banded
 * otherwise have another schema. Where something may be unknown, "not known" is one of the categories. Ordered by name,
 * then categories.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link DimensionId}</td><td></td><td>yes</td><td></td>
 *     <td>names it</td><td>whoever defines the statistic</td></tr>
 * <tr><td>categories</td><td>sorted set of {@link Category}</td><td></td><td>yes</td><td></td>
 *     <td>all it tells apart, 1 to 10,000</td><td>whoever defines the statistic</td></tr>
 * </table>
 *
 * @param id names it
 * @param categories all it tells apart, 1 to 10,000
 */
public record Dimension(DimensionId id, ImmutableSortedSet<Category> categories) implements Comparable<Dimension> {

    private static final int MOST_CATEGORIES = 10_000;
    private static final Comparator<Dimension> ORDER = Comparator.comparing(Dimension::id)
            .thenComparing(Dimension::categories, Ordering.<Category>natural().lexicographical());

    /**
     * Checks the number of categories.
     *
     * @param id names it
     * @param categories all it tells apart, 1 to 10,000
     * @throws IllegalArgumentException if there is no category, or there are too many
     */
    public Dimension {
        categories = ImmutableSortedSet.copyOf(categories);
        if (categories.isEmpty() || categories.size() > MOST_CATEGORIES) {
            throw new IllegalArgumentException("Dimension categories of " + id + " must be 1 to " + MOST_CATEGORIES
                    + " but are " + categories.size());
        }
    }

    /**
     * Returns a dimension with the given categories.
     *
     * @param id names it
     * @param categories the texts of all it tells apart; their order does not matter
     * @return the dimension
     * @throws IllegalArgumentException if there is no category, there are too many, or one has not the form of one
     */
    public static Dimension of(String id, String... categories) {
        ImmutableSortedSet.Builder<Category> all = ImmutableSortedSet.naturalOrder();
        for (String category : categories) {
            all.add(Category.of(category));
        }
        return new Dimension(DimensionId.of(id), all.build());
    }

    @Override
    public int compareTo(Dimension other) {
        return ORDER.compare(this, other);
    }
}
