package org.placewright.core.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Sums that grow, for one thread: what the immutable {@link MergeableSums} is made from. */
final class SumsInProgress {

    private final SumSchema schema;
    private final NavigableMap<GroupKey, Group> groups = new TreeMap<>();

    SumsInProgress(SumSchema schema) {
        this.schema = schema;
    }

    void add(Observation observation) {
        if (!schema.measureIds().containsAll(observation.values().keySet())) {
            throw new IllegalArgumentException("Observation values must be of the measures " + schema.measureIds()
                    + " but are of " + observation.values().keySet());
        }
        Group group = group(observation.key());
        group.count = Math.addExact(group.count, 1);
        observation.values().forEach((id, value) -> group.at(id)
                .add(1, BigInteger.valueOf(value), BigInteger.valueOf(value).pow(2)));
    }

    void addAll(GroupKey key, GroupSums sums) {
        Group group = group(key);
        group.count = Math.addExact(group.count, sums.count());
        sums.measures()
                .forEach((id, measure) -> group.at(id).add(measure.count(), measure.sum(), measure.sumOfSquares()));
    }

    SumsInProgress addAll(MergeableSums sums) {
        sums.groups().forEach(this::addAll);
        return this;
    }

    MergeableSums sums() {
        ImmutableSortedMap.Builder<GroupKey, GroupSums> finished = ImmutableSortedMap.naturalOrder();
        groups.forEach((key, group) -> finished.put(key, group.sums(schema)));
        return new MergeableSums(schema, finished.buildOrThrow());
    }

    private Group group(GroupKey key) {
        Group known = groups.get(key);
        if (known != null) {
            return known;
        }
        schema.requireKey(key);
        Group group = new Group();
        groups.put(key, group);
        return group;
    }

    private static final class Group {
        private final NavigableMap<MeasureId, Growing> measures = new TreeMap<>();
        private long count;

        Growing at(MeasureId id) {
            return measures.computeIfAbsent(id, absent -> new Growing());
        }

        GroupSums sums(SumSchema schema) {
            ImmutableSortedMap.Builder<MeasureId, MeasureSums> finished = ImmutableSortedMap.naturalOrder();
            schema.measureIds().forEach(id -> finished.put(id, at(id).sums()));
            return new GroupSums(count, finished.buildOrThrow());
        }
    }

    private static final class Growing {
        private long count;
        private BigInteger sum = BigInteger.ZERO;
        private BigInteger sumOfSquares = BigInteger.ZERO;

        void add(long values, BigInteger more, BigInteger moreSquares) {
            count = Math.addExact(count, values);
            sum = sum.add(more);
            sumOfSquares = sumOfSquares.add(moreSquares);
        }

        MeasureSums sums() {
            return new MeasureSums(count, sum, sumOfSquares);
        }
    }
}
