package org.placewright.pricing.quantile;

import org.immutables.value.Value;

/**
 * Which two order statistics enclose a quantile, and how surely.
 *
 * <table>
 *   <caption>Attributes; source: Hahn and Meeker (1991) section 5.2</caption>
 *   <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 *   <tr><td>sampleSize</td><td>int</td><td>numbers</td><td>yes</td><td></td><td>n, 1 or more</td></tr>
 *   <tr><td>probability</td><td>double</td><td>share</td><td>yes</td><td></td><td>which quantile: above 0, below 1</td></tr>
 *   <tr><td>level</td><td>double</td><td>share</td><td>yes</td><td></td><td>the coverage asked for: above 0, below 1</td></tr>
 *   <tr><td>lowerRank</td><td>int</td><td>rank</td><td>yes</td><td></td><td>0 to n; 0 is minus infinity</td></tr>
 *   <tr><td>upperRank</td><td>int</td><td>rank</td><td>yes</td><td></td><td>1 to n + 1; n + 1 is plus infinity</td></tr>
 *   <tr><td>coverage</td><td>double</td><td>share</td><td>yes</td><td></td><td>the exact coverage, at least the level</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class OrderStatisticRanks {

    OrderStatisticRanks() {}

    /**
     * Returns n, the size of the sample.
     *
     * @return 1 or more
     */
    public abstract int sampleSize();

    /**
     * Returns which quantile is enclosed.
     *
     * @return above 0 and below 1; 0.5 for the median
     */
    public abstract double probability();

    /**
     * Returns the coverage asked for.
     *
     * @return above 0 and below 1
     */
    public abstract double level();

    /**
     * Returns the rank of the lower end.
     *
     * @return from 0, which stands for minus infinity, to n; 1 is the smallest number
     */
    public abstract int lowerRank();

    /**
     * Returns the rank of the upper end.
     *
     * @return from 1 to n + 1, which stands for plus infinity
     */
    public abstract int upperRank();

    /**
     * Returns the probability that the interval holds the quantile, for a continuous distribution.
     *
     * @return at least the level
     */
    public abstract double coverage();

    /**
     * Returns whether both ends are numbers of the sample. Where not, n is too small for an interval with two ends.
     *
     * @return true if so
     */
    public boolean isTwoSided() {
        return lowerRank() >= 1 && upperRank() <= sampleSize();
    }

    @Value.Check
    void check() {
        if (lowerRank() < 0 || lowerRank() >= upperRank() || upperRank() > sampleSize() + 1) {
            throw new IllegalArgumentException(
                    "OrderStatisticRanks must be 0 <= lowerRank < upperRank <= n + 1, but were " + lowerRank() + " and "
                            + upperRank() + " for n = " + sampleSize() + ". Maybe they were swapped.");
        }
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds ranks. */
    static final class Builder extends ImmutableOrderStatisticRanks.Builder {
        Builder() {}
    }
}
