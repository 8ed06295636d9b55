package org.placewright.pricing;

import com.google.common.collect.Range;
import java.time.Period;
import org.immutables.value.Value;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.AgeBands;
import org.placewright.pricing.index.PriceIndex;
import org.placewright.pricing.index.RegionalFactor;

/**
 * What every method of benchmarking is told: which prices count, what they are brought to, and how sure to be.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>ageBands</td><td>{@link AgeBands}</td><td></td><td>{@link AgeBands#DFE}</td>
 *     <td>the bands within which ages are comparable</td></tr>
 * <tr><td>window</td><td>{@link Period}</td><td></td><td>3 years</td>
 *     <td>how far back from the day asked of prices are compared; above 0</td></tr>
 * <tr><td>index</td><td>{@link PriceIndex}</td><td></td><td>prices unchanged</td>
 *     <td>brings prices to the day asked of</td></tr>
 * <tr><td>regionalFactor</td><td>{@link RegionalFactor}</td><td></td><td>1 everywhere</td>
 *     <td>takes out what staff cost in a region, before prices are compared</td></tr>
 * <tr><td>plausibleFees</td><td>range of {@link WeeklyFee}</td><td>GBP a week</td><td>20 to 100,000</td>
 *     <td>fees outside it are left out, and counted; the greatest reported in England is 63,000 (domain: Children's
 *     Commissioner 2025)</td></tr>
 * <tr><td>level</td><td>number</td><td></td><td>0.9</td>
 *     <td>how often a fair interval is to hold the fee of a placement like this; above 0.5, below 1</td></tr>
 * <tr><td>minimumComparables</td><td>{@link MinimumComparables}</td><td>prices</td><td>10, 20, 30</td>
 *     <td>what median, quartiles and deciles need</td></tr>
 * <tr><td>comparesOffers</td><td>yes or no</td><td></td><td>no</td>
 *     <td>whether fees asked count beside fees paid</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class BenchmarkPolicy implements WithBenchmarkPolicy {

    BenchmarkPolicy() {}

    /**
     * Returns the bands within which ages are comparable.
     *
     * @return the bands; those of the published statistics by default
     */
    @Value.Default
    public AgeBands ageBands() {
        return AgeBands.DFE;
    }

    /**
     * Returns how far back from the day asked of prices are compared.
     *
     * @return a period above 0; 3 years by default
     */
    @Value.Default
    public Period window() {
        return Period.ofYears(3);
    }

    /**
     * Returns what brings prices to the day asked of.
     *
     * @return the index; by default prices stay as they are
     */
    @Value.Default
    public PriceIndex index() {
        return PriceIndex.none();
    }

    /**
     * Returns what takes out the cost of staff in a region.
     *
     * @return the factor; 1 everywhere by default
     */
    @Value.Default
    public RegionalFactor regionalFactor() {
        return RegionalFactor.none();
    }

    /**
     * Returns which fees are plausible.
     *
     * @return the range; 20 to 100,000 GBP a week by default
     */
    @Value.Default
    public Range<WeeklyFee> plausibleFees() {
        return Range.closed(WeeklyFee.ofPounds(20), WeeklyFee.ofPounds(100_000));
    }

    /**
     * Returns how often a fair interval is to hold the fee of a placement like the one asked about.
     *
     * @return a share above 0.5 and below 1; 0.9 by default
     */
    @Value.Default
    public double level() {
        return 0.9;
    }

    /**
     * Returns how many comparable prices each figure needs.
     *
     * @return the minima; 10, 20 and 30 by default
     */
    @Value.Default
    public MinimumComparables minimumComparables() {
        return MinimumComparables.standard();
    }

    /**
     * Returns whether fees asked count beside fees paid.
     *
     * @return false by default
     */
    @Value.Default
    public boolean comparesOffers() {
        return false;
    }

    @Value.Check
    void check() {
        if (!(level() > 0.5 && level() < 1)) {
            throw new IllegalArgumentException("BenchmarkPolicy level must be above 0.5 and below 1 but was " + level()
                    + ". Maybe 0.9 was meant?");
        }
        if (window().isNegative() || window().isZero()) {
            throw new IllegalArgumentException("BenchmarkPolicy window must be above 0 but was " + window());
        }
        if (plausibleFees().isEmpty()) {
            throw new IllegalArgumentException("BenchmarkPolicy plausibleFees must not be empty");
        }
    }

    /**
     * Returns the policy with every default.
     *
     * @return the standard policy
     */
    public static BenchmarkPolicy standard() {
        return builder().build();
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BenchmarkPolicy}. Nothing need be set. */
    public static final class Builder extends ImmutableBenchmarkPolicy.Builder {
        Builder() {}
    }
}
