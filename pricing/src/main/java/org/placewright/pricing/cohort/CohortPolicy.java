package org.placewright.pricing.cohort;

import org.immutables.value.Value;
import org.placewright.pricing.BenchmarkPolicy;

/**
 * What a comparison with a cohort is told.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>benchmark</td><td>{@link BenchmarkPolicy}</td><td></td><td>{@link BenchmarkPolicy#standard()}</td>
 *     <td>which prices count, what they are brought to, how sure to be</td></tr>
 * <tr><td>ladder</td><td>{@link CohortLadder}</td><td></td><td>{@link CohortLadder#standard()}</td>
 *     <td>how the comparison is widened</td></tr>
 * <tr><td>enough</td><td>whole number</td><td>placements</td><td>what a median needs</td>
 *     <td>with how many placements a rung is taken; no fewer than a median needs</td></tr>
 * <tr><td>estimator</td><td>{@link CohortEstimator}</td><td></td><td>type 7</td><td>how quantiles are read</td></tr>
 * <tr><td>dominance</td><td>number</td><td>share</td><td>0.5</td>
 *     <td>above what share of the placements one provider is told of as dominating; above 0, up to 1</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class CohortPolicy implements WithCohortPolicy {

    private static final double HALF = 0.5;

    CohortPolicy() {}

    /**
     * Returns which prices count, what they are brought to, and how sure to be.
     *
     * @return the policy all methods share; the standard one by default
     */
    @Value.Default
    public BenchmarkPolicy benchmark() {
        return BenchmarkPolicy.standard();
    }

    /**
     * Returns how the comparison is widened.
     *
     * @return the ladder; the standard one by default
     */
    @Value.Default
    public CohortLadder ladder() {
        return CohortLadder.standard();
    }

    /**
     * Returns with how many placements a rung is taken.
     *
     * @return no fewer than a median needs, which is the default
     */
    @Value.Default
    public int enough() {
        return benchmark().minimumComparables().median();
    }

    /**
     * Returns how quantiles are read.
     *
     * @return the estimator; type 7 by default
     */
    @Value.Default
    public CohortEstimator estimator() {
        return CohortEstimator.TYPE_7;
    }

    /**
     * Returns above what share of the placements one provider is told of as dominating.
     *
     * @return above 0, up to 1; 0.5 by default
     */
    @Value.Default
    public double dominance() {
        return HALF;
    }

    @Value.Check
    void check() {
        int fewest = benchmark().minimumComparables().median();
        if (enough() < fewest) {
            throw new IllegalArgumentException("CohortPolicy enough must be no fewer than a median needs, " + fewest
                    + ", but was " + enough() + ". Maybe lower minimumComparables too");
        }
        if (!(dominance() > 0 && dominance() <= 1)) {
            throw new IllegalArgumentException("CohortPolicy dominance must be above 0, up to 1, but was " + dominance()
                    + ". Maybe a percentage was meant: divide it by 100");
        }
    }

    /**
     * Returns the policy with every default.
     *
     * @return the standard policy
     */
    public static CohortPolicy standard() {
        return builder().build();
    }

    /**
     * Returns the policy with every default of its own, and the policy all methods share as given.
     *
     * @param benchmark which prices count, what they are brought to, how sure to be
     * @return the policy
     */
    public static CohortPolicy of(BenchmarkPolicy benchmark) {
        return builder().benchmark(benchmark).build();
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CohortPolicy}. Nothing need be set. */
    public static final class Builder extends ImmutableCohortPolicy.Builder {
        Builder() {}
    }
}
