package org.placewright.pricing;

import java.util.Locale;
import org.immutables.value.Value;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.AgeBand;

/**
 * Where the fee stands among comparable ones.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>meaning</th></tr>
 * <tr><td>question</td><td>{@link PriceQuestion}</td><td></td><td>what was asked</td></tr>
 * <tr><td>ageBand</td><td>{@link AgeBand}</td><td></td><td>the ages compared</td></tr>
 * <tr><td>comparables</td><td>whole number</td><td></td><td>how many comparable prices there are</td></tr>
 * <tr><td>percentile</td><td>number</td><td>%</td>
 *     <td>share of comparable prices below the fee, those equal to it counted half; 0 to 100</td></tr>
 * <tr><td>lowerQuartile, median, upperQuartile</td><td>{@link WeeklyFee}</td><td>GBP a week</td>
 *     <td>quantiles of the comparable prices, in order</td></tr>
 * </table>
 */
@Value.Immutable
public abstract non-sealed class Benchmarked implements BenchmarkOutcome, WithBenchmarked {

    Benchmarked() {}

    @Override
    public abstract PriceQuestion question();

    @Override
    public abstract AgeBand ageBand();

    @Override
    public abstract int comparables();

    /**
     * Returns the share of comparable prices below the fee, those equal to it counted half.
     *
     * @return per cent, 0 to 100
     */
    public abstract double percentile();

    /**
     * Returns the fee a quarter of the comparable prices do not exceed.
     *
     * @return the lower quartile, halves of a penny up
     */
    public abstract WeeklyFee lowerQuartile();

    /**
     * Returns the fee in the middle of the comparable prices.
     *
     * @return the median, halves of a penny up
     */
    public abstract WeeklyFee median();

    /**
     * Returns the fee three quarters of the comparable prices do not exceed.
     *
     * @return the upper quartile, halves of a penny up
     */
    public abstract WeeklyFee upperQuartile();

    @Override
    public final Explanation explanation() {
        return Explanation.builder()
                .key(ExplanationKey.of("benchmark"))
                .statement(String.format(
                        Locale.ROOT,
                        "At percentile %.1f of %d comparable prices, whose median is %s",
                        percentile(),
                        comparables(),
                        median()))
                .putFact("provision", question().provision().label())
                .putFact("age band", ageBand().label())
                .putFact("year", question().year().toString())
                .build();
    }

    @Value.Check
    void check() {
        if (!(percentile() >= 0 && percentile() <= 100)) {
            throw new IllegalArgumentException("Benchmarked percentile must be 0 to 100 but was " + percentile());
        }
        if (comparables() < 1) {
            throw new IllegalArgumentException("Benchmarked comparables must be 1 or more");
        }
        if (lowerQuartile().compareTo(median()) > 0 || median().compareTo(upperQuartile()) > 0) {
            throw new IllegalArgumentException("Benchmarked quartiles must be in order");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Benchmarked}. Every attribute must be set. */
    public static final class Builder extends ImmutableBenchmarked.Builder {
        Builder() {}
    }
}
