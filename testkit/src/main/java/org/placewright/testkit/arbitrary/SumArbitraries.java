package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.GroupSums;
import org.placewright.core.aggregate.Measure;
import org.placewright.core.aggregate.MeasureId;
import org.placewright.core.aggregate.MeasureSums;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.Observation;
import org.placewright.core.aggregate.SumSchema;

/** What is summed: schemas, records, and sums of them. */
public final class SumArbitraries {

    private static final int MOST_RECORDS = 12;
    private static final int MOST_VALUES = 3;
    private static final long USUAL_LARGEST = 100_000;

    private SumArbitraries() {}

    /**
     * Draws schemas with few measures, dimensions and categories, so that records often share a group; some have no
     * measure, some no dimension.
     *
     * @return schemas; shrinks towards one without measures and dimensions
     */
    public static Arbitrary<SumSchema> sumSchemas() {
        return Combinators.combine(
                        Arbitraries.of("a child", "a placement on 31 March 2025"),
                        measures().list().ofMaxSize(2).uniqueElements(Measure::id),
                        dimensions().list().ofMaxSize(2).uniqueElements(Dimension::id))
                .as((subject, summed, grouped) -> SumSchema.builder()
                        .subject(subject)
                        .measures(summed)
                        .dimensions(grouped)
                        .build());
    }

    /**
     * Draws what may be summed.
     *
     * @return measures of few names; shrinks towards whole numbers
     */
    public static Arbitrary<Measure> measures() {
        return Combinators.combine(
                        measureIds(), Arbitraries.integers().between(0, 2), Arbitraries.of("number", "GBP a week"))
                .as(Measure::new);
    }

    /**
     * Draws names of measures.
     *
     * @return one of few names
     */
    public static Arbitrary<MeasureId> measureIds() {
        return Arbitraries.of("count", "fee", "fee.health", "miles").map(MeasureId::of);
    }

    /**
     * Draws what sums may be grouped by.
     *
     * @return dimensions of few names; shrinks towards one with a single category
     */
    public static Arbitrary<Dimension> dimensions() {
        return Combinators.combine(dimensionIds(), categories().set().ofMinSize(1))
                .as((id, categories) -> new Dimension(id, ImmutableSortedSet.copyOf(categories)));
    }

    /**
     * Draws names of dimensions.
     *
     * @return one of few names
     */
    public static Arbitrary<DimensionId> dimensionIds() {
        return Arbitraries.of("age-band", "area", "kind").map(DimensionId::of);
    }

    /**
     * Draws categories.
     *
     * @return one of few, in letters that are not all plain
     */
    public static Arbitrary<Category> categories() {
        return Arbitraries.of("1", "10 to 15", "not known", "Ynys M\u00f4n").map(Category::of);
    }

    /**
     * Draws sums of up to three values.
     *
     * @return sums; shrinks towards those of no value
     */
    public static Arbitrary<MeasureSums> measureSums() {
        return values().list()
                .ofMaxSize(MOST_VALUES)
                .map(values -> values.stream().map(MeasureSums::of).reduce(MeasureSums.ZERO, MeasureSums::plus));
    }

    /**
     * Draws the sums of one group.
     *
     * @return sums, for some measures of fewer values than there are records; shrinks towards no record
     */
    public static Arbitrary<GroupSums> groupSums() {
        return Combinators.combine(
                        Arbitraries.maps(measureIds(), measureSums()).ofMaxSize(2),
                        Arbitraries.longs().between(0, MOST_RECORDS))
                .as((sums, more) -> new GroupSums(
                        sums.values().stream()
                                        .mapToLong(MeasureSums::count)
                                        .max()
                                        .orElse(0)
                                + more,
                        ImmutableSortedMap.copyOf(sums)));
    }

    /**
     * Draws keys of the groups of a schema.
     *
     * @param schema what is summed
     * @return keys with a category for every dimension
     */
    public static Arbitrary<GroupKey> groupKeys(SumSchema schema) {
        List<Arbitrary<Map.Entry<DimensionId, Category>>> categories = schema.dimensions().stream()
                .map(dimension -> Arbitraries.of(dimension.categories().asList())
                        .map(category -> Map.entry(dimension.id(), category)))
                .toList();
        return Combinators.combine(categories)
                .as(entries -> new GroupKey(ImmutableSortedMap.copyOf(entries, Comparator.naturalOrder())));
    }

    /**
     * Draws records of a schema: some with a measure not known, some with values at the ends of their range.
     *
     * @param schema what is summed
     * @return records
     */
    public static Arbitrary<Observation> observations(SumSchema schema) {
        Arbitrary<ImmutableSortedMap<MeasureId, Long>> measured = Combinators.combine(schema.measureIds().stream()
                        .map(id -> values().map(value -> Map.entry(id, value)).optional(0.8))
                        .toList())
                .as(entries -> entries.stream()
                        .flatMap(entry -> entry.stream())
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue)));
        return Combinators.combine(groupKeys(schema), measured).as(Observation::new);
    }

    private static Arbitrary<Long> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(-USUAL_LARGEST, USUAL_LARGEST)),
                Tuple.of(1, Arbitraries.longs()),
                Tuple.of(1, Arbitraries.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)));
    }

    /**
     * Draws sums of up to 12 records of a schema.
     *
     * @param schema what is summed
     * @return sums; shrinks towards those of no record
     */
    public static Arbitrary<MergeableSums> mergeableSums(SumSchema schema) {
        return observations(schema).list().ofMaxSize(MOST_RECORDS).map(records -> MergeableSums.zero(schema)
                .addAll(records));
    }

    /**
     * Draws sums of up to 12 records, each of a schema of its own.
     *
     * @return sums; shrinks towards those of no record
     */
    public static Arbitrary<MergeableSums> mergeableSums() {
        return sumSchemas().flatMap(SumArbitraries::mergeableSums);
    }
}
