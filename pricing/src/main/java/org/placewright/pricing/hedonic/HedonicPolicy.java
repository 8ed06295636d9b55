package org.placewright.pricing.hedonic;

import org.immutables.value.Value;
import org.placewright.pricing.BenchmarkPolicy;

/**
 * What {@link HedonicBenchmark} is told beside what every method is told.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>pricing</td><td>{@link BenchmarkPolicy}</td><td></td><td>the standard one</td>
 *     <td>which prices count, what they are brought to, how sure to be</td></tr>
 * <tr><td>estimation</td><td>{@link Estimation}</td><td></td><td>quantiles</td><td>how lines are drawn</td></tr>
 * <tr><td>seed</td><td>whole number</td><td></td><td>1</td>
 *     <td>which placements are calibrated by and which lines are drawn through</td></tr>
 * <tr><td>calibrationShare</td><td>number</td><td></td><td>0.4</td>
 *     <td>share of placements that are calibrated by, 0.1 to 0.9</td></tr>
 * <tr><td>ownCalibration</td><td>whole number</td><td>placements</td><td>20</td>
 *     <td>how many placements calibrate a type of provision by itself, 1 or more</td></tr>
 * <tr><td>quantileIntervals</td><td>whole number</td><td>prices</td><td>1,000</td>
 *     <td>from how many prices on intervals are made of quantile lines, 1 or more</td></tr>
 * <tr><td>ownLevel</td><td>whole number</td><td>prices</td><td>10</td>
 *     <td>how many prices a value of a fact needs to have a part of its own, 2 or more</td></tr>
 * <tr><td>ownSlope</td><td>whole number</td><td>prices</td><td>200</td>
 *     <td>how many prices a type of provision needs for its own effect of age and of time, 2 or more</td></tr>
 * <tr><td>placementsPerColumn</td><td>whole number</td><td>placements</td><td>10</td>
 *     <td>how many placements lines are drawn through for each number to be estimated, 1 or more</td></tr>
 * <tr><td>crossCheck</td><td>yes or no</td><td></td><td>yes</td><td>whether a robust line is drawn to compare</td></tr>
 * <tr><td>disagreement</td><td>number</td><td></td><td>0.1</td>
 *     <td>share by which the robust line may differ before it is told, above 0</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class HedonicPolicy implements WithHedonicPolicy {

    HedonicPolicy() {}

    /**
     * Returns which prices count, what they are brought to, and how sure to be.
     *
     * @return the standard policy by default
     */
    @Value.Default
    public BenchmarkPolicy pricing() {
        return BenchmarkPolicy.standard();
    }

    /**
     * Returns how lines are drawn.
     *
     * @return quantiles by default
     */
    @Value.Default
    public Estimation estimation() {
        return Estimation.QUANTILES;
    }

    /**
     * Returns what the division of placements is drawn from.
     *
     * @return 1 by default
     */
    @Value.Default
    public long seed() {
        return 1;
    }

    /**
     * Returns the share of placements that are calibrated by.
     *
     * @return 0.1 to 0.9; 0.4 by default
     */
    @Value.Default
    public double calibrationShare() {
        return 0.4;
    }

    /**
     * Returns how many placements calibrate a type of provision by itself.
     *
     * @return 1 or more; 20 by default
     */
    @Value.Default
    public int ownCalibration() {
        return 20;
    }

    /**
     * Returns from how many prices on intervals are made of quantile lines.
     *
     * @return 1 or more; 1,000 by default
     */
    @Value.Default
    public int quantileIntervals() {
        return 1_000;
    }

    /**
     * Returns how many prices a value of a fact needs to have a part of its own.
     *
     * @return 2 or more; 10 by default
     */
    @Value.Default
    public int ownLevel() {
        return 10;
    }

    /**
     * Returns how many prices a type of provision needs for its own effect of age and of time.
     *
     * @return 2 or more; 200 by default
     */
    @Value.Default
    public int ownSlope() {
        return 200;
    }

    /**
     * Returns how many placements each number to be estimated needs.
     *
     * @return 1 or more; 10 by default
     */
    @Value.Default
    public int placementsPerColumn() {
        return 10;
    }

    /**
     * Returns whether a robust line is drawn to compare.
     *
     * @return true by default
     */
    @Value.Default
    public boolean crossCheck() {
        return true;
    }

    /**
     * Returns the share by which the robust line may differ before it is told.
     *
     * @return above 0; 0.1 by default
     */
    @Value.Default
    public double disagreement() {
        return 0.1;
    }

    @Value.Check
    void check() {
        if (!(calibrationShare() >= 0.1 && calibrationShare() <= 0.9)) {
            throw new IllegalArgumentException("HedonicPolicy calibrationShare must be 0.1 to 0.9 but was "
                    + calibrationShare() + ". Maybe it was given in per cent?");
        }
        atLeast(1, "ownCalibration", ownCalibration());
        atLeast(1, "quantileIntervals", quantileIntervals());
        atLeast(2, "ownLevel", ownLevel());
        atLeast(2, "ownSlope", ownSlope());
        atLeast(1, "placementsPerColumn", placementsPerColumn());
        if (!(disagreement() > 0)) {
            throw new IllegalArgumentException("HedonicPolicy disagreement must be above 0 but was " + disagreement()
                    + ". Maybe turn crossCheck off instead?");
        }
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException("HedonicPolicy " + name + " must be " + least + " or more but was "
                    + value + ". Maybe leave it at its default?");
        }
    }

    /**
     * Returns the policy with every default.
     *
     * @return the standard policy
     */
    public static HedonicPolicy standard() {
        return builder().build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HedonicPolicy}. */
    public static final class Builder extends ImmutableHedonicPolicy.Builder {
        Builder() {}
    }
}
