package org.placewright.core.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Collector;

/**
 * Counts, sums and sums of squares by group, that can be merged with others of the same {@linkplain SumSchema schema}.
 *
 * <p>Guaranteed: {@link #merge} is associative and commutative with {@link #zero} as its neutral element; records give
 * equal sums, and {@linkplain #toBytes() the same bytes}, whatever parts they were divided into, in whatever order they
 * were added and merged, because nothing is rounded and a group exists when it holds a record. Sums of different
 * schemas are refused, never merged. Not guaranteed: that a sum may be shown; a group may hold one child only, so
 * nothing is printed, and what is exchanged must be agreed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>schema</td><td>{@link SumSchema}</td><td></td><td>yes</td><td></td>
 *     <td>what is summed</td><td>whoever defines the statistic</td></tr>
 * <tr><td>groups</td><td>sorted map of {@link GroupKey} to {@link GroupSums}</td><td></td><td>yes</td><td></td>
 *     <td>the groups that hold at least one record</td><td>the records summed</td></tr>
 * </table>
 *
 * @param schema what is summed
 * @param groups the groups that hold at least one record, in order
 */
public record MergeableSums(SumSchema schema, ImmutableSortedMap<GroupKey, GroupSums> groups) {

    /**
     * Checks the groups against the schema.
     *
     * @param schema what is summed
     * @param groups the groups that hold at least one record, in order
     * @throws IllegalArgumentException if a group is not of the schema, lacks a measure, or holds no record
     */
    public MergeableSums {
        groups = ImmutableSortedMap.copyOf(groups);
        groups.forEach((key, sums) -> {
            schema.requireKey(key);
            if (!sums.measures().keySet().equals(schema.measureIds())) {
                throw new IllegalArgumentException("MergeableSums groups must have the measures " + schema.measureIds()
                        + " but have " + sums.measures().keySet());
            }
            if (sums.count() == 0) {
                throw new IllegalArgumentException(
                        "MergeableSums groups must hold at least one record each. Maybe leave the group out?");
            }
        });
    }

    /**
     * Returns the sums of no records.
     *
     * @param schema what is summed
     * @return sums without a group
     */
    public static MergeableSums zero(SumSchema schema) {
        return new MergeableSums(schema, ImmutableSortedMap.of());
    }

    /**
     * Returns a collector that sums the records of a stream. It may be used in parallel.
     *
     * @param schema what is summed
     * @return the collector, which throws {@link IllegalArgumentException} for a record that is not of the schema
     */
    public static Collector<Observation, ?, MergeableSums> collecting(SumSchema schema) {
        return Collector.of(
                () -> new SumsInProgress(schema),
                SumsInProgress::add,
                (left, right) -> left.addAll(right.sums()),
                SumsInProgress::sums,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns these records and one more. To add many, {@link #addAll} costs far less.
     *
     * @param observation a record
     * @return the sums with it
     * @throws IllegalArgumentException if the record is not of the schema
     */
    public MergeableSums add(Observation observation) {
        return addAll(ImmutableList.of(observation));
    }

    /**
     * Returns these records and more, in time in proportion to the records and groups.
     *
     * @param observations records
     * @return the sums with them
     * @throws IllegalArgumentException if a record is not of the schema
     */
    public MergeableSums addAll(Iterable<Observation> observations) {
        SumsInProgress sums = new SumsInProgress(schema).addAll(this);
        observations.forEach(sums::add);
        return sums.sums();
    }

    /**
     * Returns these records and others together.
     *
     * @param other sums of other records, of the same schema
     * @return the sums of all of them
     * @throws IllegalArgumentException if the schemas differ; their hashes are named
     * @throws ArithmeticException if there are more records than a {@code long} can count
     */
    public MergeableSums merge(MergeableSums other) {
        schema.requireSame(other.schema);
        return new SumsInProgress(schema).addAll(this).addAll(other).sums();
    }

    /**
     * Returns the sums grouped by some of the dimensions only, as if the records had never been grouped by the others.
     *
     * @param dimensions the dimensions to keep
     * @return the sums, under a schema that has those dimensions alone
     * @throws IllegalArgumentException if the schema does not have one of them
     */
    public MergeableSums rolledUpTo(Iterable<DimensionId> dimensions) {
        ImmutableSortedSet<DimensionId> kept = ImmutableSortedSet.copyOf(dimensions);
        if (!schema.dimensionIds().containsAll(kept)) {
            throw new IllegalArgumentException(
                    "The dimensions kept must be some of " + schema.dimensionIds() + " but were " + kept);
        }
        SumsInProgress sums = new SumsInProgress(schema.withDimensions(schema.dimensions().stream()
                .filter(dimension -> kept.contains(dimension.id()))
                .toList()));
        groups.forEach((key, group) -> sums.addAll(key.onto(kept), group));
        return sums.sums();
    }

    /**
     * Returns the sums of one group.
     *
     * @param key names the group
     * @return its sums, all 0 if it holds no record
     * @throws IllegalArgumentException if the schema has no such group
     */
    public GroupSums at(GroupKey key) {
        schema.requireKey(key);
        GroupSums sums = groups.get(key);
        return sums == null ? GroupSums.zero(schema) : sums;
    }

    /**
     * Returns the sums in the form in which they are exchanged: equal sums give equal bytes.
     *
     * <p>The form (version 1), every number with its highest byte first: {@code PWMS}; the version in one byte; the 32
     * bytes of the schema's hash; the number of groups in 4 bytes; for each group, in order, the number of its category
     * in each dimension (4 bytes each, counted from 0 in the order of the schema), the count of records (8 bytes), and
     * for each measure the count of values (8 bytes), the sum and the sum of squares (each a byte for its length, then
     * two's complement as short as it can be); last the 32 bytes of the SHA-256 of all that, which shows damage but is
     * no signature.
     *
     * @return the bytes
     */
    public byte[] toBytes() {
        return SumsForm.write(this);
    }

    /**
     * Reads what {@link #toBytes} wrote, and nothing else. Memory is used in proportion to the bytes given.
     *
     * @param schema the schema agreed with the sender
     * @param bytes the bytes
     * @return the sums
     * @throws IllegalArgumentException if the bytes were damaged or cut short, are of another version or schema, or are
     *     not in canonical form; nothing of what they hold is quoted but the hash of their schema
     */
    public static MergeableSums fromBytes(SumSchema schema, byte[] bytes) {
        return SumsForm.read(schema, bytes);
    }

    /** Returns the schema's hash and the number of groups. */
    @Override
    public String toString() {
        return "MergeableSums[schema=" + schema.hash() + ", groups=" + groups.size() + "]";
    }
}
