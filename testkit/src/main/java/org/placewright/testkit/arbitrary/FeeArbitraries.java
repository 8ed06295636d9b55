package org.placewright.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.placewright.core.money.WeeklyFee;

/** Weekly fees. */
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
}
