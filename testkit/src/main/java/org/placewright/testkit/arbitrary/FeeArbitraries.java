package org.placewright.testkit.arbitrary;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;

/** Weekly fees and what they are computed with: hourly rates, percentages, ratios of adults to children. */
public final class FeeArbitraries {

    /** The highest fee drawn: the highest reported, 63,000 pounds a week (Children's Commissioner, 2025). */
    public static final WeeklyFee HIGHEST = WeeklyFee.ofPounds(63_000);

    private static final long USUAL_HIGHEST = 1_200_000;

    private FeeArbitraries() {}

    /**
     * Draws fees from nothing to {@link #HIGHEST}, most of them below 12,000 pounds, among them many whose seventh is
     * not a whole penny and some of nothing or a penny.
     *
     * @return fees; shrinks towards nothing
     */
    public static Arbitrary<WeeklyFee> weeklyFees() {
        return Arbitraries.frequencyOf(
                        Tuple.of(16, Arbitraries.longs().between(0, USUAL_HIGHEST)),
                        Tuple.of(2, Arbitraries.longs().between(0, HIGHEST.pence())),
                        Tuple.of(1, Arbitraries.of(0L, 1L, 6L, 7L, 8L, 100L)),
                        Tuple.of(
                                1,
                                Arbitraries.longs()
                                        .between(0, USUAL_HIGHEST / 7)
                                        .map(pence -> pence * 7)))
                .map(WeeklyFee::ofPence);
    }

    /**
     * Draws hourly rates from nothing to a hundred pounds.
     *
     * @return rates; shrinks towards nothing
     */
    public static Arbitrary<HourlyRate> hourlyRates() {
        return Arbitraries.longs().between(0, 10_000).map(HourlyRate::ofPence);
    }

    /**
     * Draws percentages from -100 to 200 with up to four decimals, among them 0 and 100.
     *
     * @return percentages; shrinks towards 0
     */
    public static Arbitrary<Percentage> percentages() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, percentages(-100, 200)), Tuple.of(1, Arbitraries.just(Percentage.HUNDRED)));
    }

    /**
     * Draws percentages between two, with up to four decimals, the ends included.
     *
     * @param least the least, in whole per cent
     * @param greatest the greatest, in whole per cent, not below the least
     * @return percentages; shrinks towards 0 where it is among them
     */
    public static Arbitrary<Percentage> percentages(int least, int greatest) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest))
                .ofScale(4)
                .map(Percentage::of);
    }

    /**
     * Draws ratios of up to four adults to up to six children, most of them one or two to one.
     *
     * @return ratios; shrinks towards 1:1
     */
    public static Arbitrary<Ratio> ratios() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Ratio.ONE_TO_ONE, Ratio.TWO_TO_ONE)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.integers().between(1, 4),
                                        Arbitraries.integers().between(1, 6))
                                .as(Ratio::of)));
    }
}
