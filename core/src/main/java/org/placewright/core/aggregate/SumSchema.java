package org.placewright.core.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is summed, how finely, and by what it is grouped: two sums may be merged when their schemas are equal.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>subject</td><td>text</td><td></td><td>yes</td><td></td>
 *     <td>what one record is, such as {@code a placement on 31 March 2025}; 1 to 200 characters</td><td>whoever defines the statistic</td></tr>
 * <tr><td>measures</td><td>sorted set of {@link Measure}</td><td></td><td>no</td><td>none</td>
 *     <td>what is summed, besides the count of records; names differ; up to 64</td><td>whoever defines the statistic</td></tr>
 * <tr><td>dimensions</td><td>sorted set of {@link Dimension}</td><td></td><td>no</td><td>none</td>
 *     <td>what records are grouped by; names differ; up to 16</td><td>whoever defines the statistic</td></tr>
 * </table>
 *
 * <p>The order in which measures, dimensions and categories are given makes no difference.
 */
@Value.Immutable
public abstract class SumSchema implements WithSumSchema {

    private static final int MOST_MEASURES = 64;
    private static final int MOST_DIMENSIONS = 16;

    SumSchema() {}

    /**
     * Returns what one record is.
     *
     * @return words, such as {@code a placement on 31 March 2025}
     */
    public abstract String subject();

    /**
     * Returns what is summed, besides the count of records.
     *
     * @return the measures, ordered by name
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Measure> measures();

    /**
     * Returns what records are grouped by.
     *
     * @return the dimensions, ordered by name
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Dimension> dimensions();

    /**
     * Returns the names of the measures.
     *
     * @return the names, in order
     */
    @Value.Lazy
    public ImmutableSortedSet<MeasureId> measureIds() {
        return measures().stream()
                .map(Measure::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(MeasureId::compareTo));
    }

    /**
     * Returns the names of the dimensions.
     *
     * @return the names, in order
     */
    @Value.Lazy
    public ImmutableSortedSet<DimensionId> dimensionIds() {
        return dimensions().stream()
                .map(Dimension::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(DimensionId::compareTo));
    }

    /**
     * Returns a measure by its name.
     *
     * @param id names it
     * @return the measure, if this schema has it
     */
    public final Optional<Measure> measure(MeasureId id) {
        return measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /**
     * Returns the text that says all of this schema in one way only: the version of the form, then a line for the
     * subject, each measure, and each dimension with its categories, in order.
     *
     * @return lines, each ended by a line feed
     */
    @Value.Lazy
    public String canonicalText() {
        StringBuilder text = new StringBuilder("placewright sum schema 1\nsubject ")
                .append(subject())
                .append('\n');
        for (Measure measure : measures()) {
            text.append("measure ")
                    .append(measure.id())
                    .append(' ')
                    .append(measure.decimals())
                    .append(' ')
                    .append(measure.meaning())
                    .append('\n');
        }
        for (Dimension dimension : dimensions()) {
            text.append("dimension ").append(dimension.id()).append('\n');
            dimension.categories().forEach(category -> text.append("category ")
                    .append(category)
                    .append('\n'));
        }
        return text.toString();
    }

    /**
     * Returns the SHA-256 of the {@linkplain #canonicalText() canonical text} in UTF-8.
     *
     * @return the hash: equal for equal schemas, and different for different ones as far as SHA-256 goes
     */
    @Value.Lazy
    public SchemaHash hash() {
        return SchemaHash.of(Hashing.sha256()
                .hashString(canonicalText(), StandardCharsets.UTF_8)
                .toString());
    }

    /** Refuses sums of another schema, naming both. */
    final void requireSame(SumSchema other) {
        requireSame(other.hash());
    }

    final void requireSame(SchemaHash other) {
        if (!hash().equals(other)) {
            throw new IllegalArgumentException("Sums of different schemas must not be merged: " + hash() + " and "
                    + other + ". Maybe one side has other categories, decimals or meanings?");
        }
    }

    /** Refuses a key that does not put a record in exactly one group of this schema; the categories are not quoted. */
    final void requireKey(GroupKey key) {
        if (!key.categories().keySet().equals(dimensionIds())) {
            throw new IllegalArgumentException("GroupKey must name the dimensions " + dimensionIds() + " but names "
                    + key.categories().keySet());
        }
        for (Dimension dimension : dimensions()) {
            if (!dimension.categories().contains(key.categories().get(dimension.id()))) {
                throw new IllegalArgumentException("GroupKey names a category that is not in dimension "
                        + dimension.id() + ". Maybe list it in the schema, as \"not known\" perhaps?");
            }
        }
    }

    @Value.Check
    void check() {
        SchemaText.checkProse("SumSchema subject", subject());
        if (measures().size() > MOST_MEASURES
                || measureIds().size() < measures().size()) {
            throw new IllegalArgumentException("SumSchema measures must be up to " + MOST_MEASURES
                    + " and have different names, but are " + measures().size() + " with "
                    + measureIds().size()
                    + " names");
        }
        if (dimensions().size() > MOST_DIMENSIONS
                || dimensionIds().size() < dimensions().size()) {
            throw new IllegalArgumentException("SumSchema dimensions must be up to " + MOST_DIMENSIONS
                    + " and have different names, but are " + dimensions().size() + " with "
                    + dimensionIds().size() + " names");
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

    /** Builds a {@link SumSchema}. The subject must be set. */
    public static final class Builder extends ImmutableSumSchema.Builder {
        Builder() {}
    }
}
