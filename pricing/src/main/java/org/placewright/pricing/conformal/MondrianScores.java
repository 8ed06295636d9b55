package org.placewright.pricing.conformal;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calibration by group: each group that is large enough by its own scores, the rest by all scores together.
 *
 * <p>Formula: group g has the scores of its own calibration values where there are at least the minimum of them, else
 * the scores of all groups. Complexity: O(n log n) time once and O(n) memory for n scores, then that of
 * {@link CalibrationScores}. Ties as there.
 *
 * <p>Guaranteed: within a group calibrated by its own scores, coverage as {@link CalibrationScores} promises, for that
 * group alone. Not guaranteed: coverage within a group too small, or never seen: it has the promise for all groups in
 * the mean, and may cover less. {@link #isOwn} tells which it is.
 *
 * <p>Source: V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in a Random World" (2005) section 4.5 (Mondrian
 * conformal predictors).
 *
 * @param <G> what names a group
 */
public final class MondrianScores<G> {

    private final ImmutableMap<G, CalibrationScores> own;
    private final CalibrationScores all;

    private MondrianScores(ImmutableMap<G, CalibrationScores> own, CalibrationScores all) {
        this.own = own;
        this.all = all;
    }

    /**
     * Returns calibration by group.
     *
     * @param <G> what names a group
     * @param groups the group of each calibration value
     * @param scores as many scores, finite, in the same order; not changed
     * @param minimum how many scores a group needs to be calibrated by its own, 1 or more; for a level L at least L /
     *     (1 - L), below which its intervals would be infinite: 9 at 0.9, 19 at 0.95
     * @return the scores by group
     * @throws IllegalArgumentException if lengths differ, a score is not finite, or the minimum is below 1
     */
    public static <G> MondrianScores<G> of(List<? extends G> groups, double[] scores, int minimum) {
        if (groups.size() != scores.length) {
            throw new IllegalArgumentException("scores must be as many as groups, but were " + scores.length + " for "
                    + groups.size() + ". Maybe one list was filtered and the other not.");
        }
        if (minimum < 1) {
            throw new IllegalArgumentException("minimum must be 1 or more, but was " + minimum
                    + ". Maybe 9 was meant, the least for intervals at 0.9.");
        }
        Map<G, ImmutableDoubleArray.Builder> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            byGroup.computeIfAbsent(groups.get(i), group -> ImmutableDoubleArray.builder())
                    .add(scores[i]);
        }
        ImmutableMap.Builder<G, CalibrationScores> own = ImmutableMap.builder();
        byGroup.forEach((group, builder) -> {
            CalibrationScores found = new CalibrationScores(builder.build());
            if (found.size() >= minimum) {
                own.put(group, found);
            }
        });
        return new MondrianScores<>(own.buildOrThrow(), CalibrationScores.of(scores));
    }

    /**
     * Returns the scores a group is calibrated by.
     *
     * @param group the group, maybe one never seen
     * @return its own, or those of all groups
     */
    public CalibrationScores scoresOf(G group) {
        return own.getOrDefault(group, all);
    }

    /**
     * Returns whether a group is calibrated by its own scores, so that the promise is for the group alone.
     *
     * @param group the group
     * @return false where it is too small, or was never seen
     */
    public boolean isOwn(G group) {
        return own.containsKey(group);
    }

    /**
     * Returns the scores of all groups together.
     *
     * @return as many as calibration values
     */
    public CalibrationScores all() {
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MondrianScores<?> scores && own.equals(scores.own) && all.equals(scores.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(own, all);
    }

    /** Prints how many, not which. */
    @Override
    public String toString() {
        return "MondrianScores[" + all.size() + " scores, " + own.size() + " groups of their own]";
    }
}
