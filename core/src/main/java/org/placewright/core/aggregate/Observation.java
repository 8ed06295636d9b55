package org.placewright.core.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import org.placewright.core.Personal;

/**
 * One record to be summed: the group it falls in, and what was measured.
 *
 * <p>A measure that is absent is not known: it adds to the count of records but not to that of the measure, and is not
 * taken for 0. Nothing of an observation is printed, because it is about one child, home or price.
 *
 * @param key the group it falls in
 * @param values what was measured, each a whole number of the {@linkplain Measure#fixedPoint last decimal}
 */
@Personal
public record Observation(GroupKey key, ImmutableSortedMap<MeasureId, Long> values) {

    /**
     * Puts the measures in their natural order.
     *
     * @param key the group it falls in
     * @param values what was measured, each a whole number of the {@linkplain Measure#fixedPoint last decimal}
     */
    public Observation {
        values = ImmutableSortedMap.copyOf(values);
    }

    /**
     * Returns a record that is only counted.
     *
     * @param key the group it falls in
     * @return the observation, without a measure
     */
    public static Observation of(GroupKey key) {
        return new Observation(key, ImmutableSortedMap.of());
    }

    /**
     * Returns a record with one measure.
     *
     * @param key the group it falls in
     * @param measure names the measure
     * @param value a whole number of the last decimal
     * @return the observation
     */
    public static Observation of(GroupKey key, MeasureId measure, long value) {
        return new Observation(key, ImmutableSortedMap.of(measure, value));
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "Observation[...]";
    }
}
