package org.placewright.core.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import org.placewright.core.Personal;

/**
 * How many records fell in a group, and the sums of what was measured on them.
 *
 * <p>Nothing is printed, because a group may hold one child only.
 *
 * @param count how many records, 0 or more
 * @param measures the sums of every measure of the schema, each of no more values than there are records
 */
@Personal
public record GroupSums(long count, ImmutableSortedMap<MeasureId, MeasureSums> measures) {

    /**
     * Checks that no measure has more values than there are records.
     *
     * @param count how many records, 0 or more
     * @param measures the sums of every measure of the schema, each of no more values than there are records
     * @throws IllegalArgumentException if one has, or the count is negative; the numbers are not quoted
     */
    public GroupSums {
        if (count < 0) {
            throw new IllegalArgumentException("GroupSums count must not be negative");
        }
        measures = ImmutableSortedMap.copyOf(measures);
        long records = count;
        measures.forEach((id, sums) -> {
            if (sums.count() > records) {
                throw new IllegalArgumentException(
                        "GroupSums measures must have no more values than there are records, but " + id + " has more");
            }
        });
    }

    /** The sums of no records. */
    static GroupSums zero(SumSchema schema) {
        ImmutableSortedMap.Builder<MeasureId, MeasureSums> none = ImmutableSortedMap.naturalOrder();
        schema.measureIds().forEach(id -> none.put(id, MeasureSums.ZERO));
        return new GroupSums(0, none.buildOrThrow());
    }

    /**
     * Returns the sums of one measure.
     *
     * @param id names the measure
     * @return its sums
     * @throws IllegalArgumentException if the schema does not have the measure
     */
    public MeasureSums measure(MeasureId id) {
        MeasureSums sums = measures.get(id);
        if (sums == null) {
            throw new IllegalArgumentException(
                    "The schema has no measure " + id + ". Maybe one of " + measures.keySet() + "?");
        }
        return sums;
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "GroupSums[...]";
    }
}
