package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.placewright.core.money.WeeklyFee;

/**
 * Why a fee differs from the typical one: what each part adds or takes away. The typical fee and the contributions add
 * up to the expected fee to the penny; the fee less the expected fee is the residual premium, which nothing known of
 * the placement explains.
 *
 * <p>Whatever the method, the typical fee is that in the middle of the same type of provision, for one place, as
 * observed in the window; it is not of all types. The part for {@link PriceComponent#TIME} is only what brings that
 * middle to the day asked of: the index, and, in a method that finds one, the trend of prices. That prices of the last
 * year are compared with, and not older ones, is no part of time: whom those were of counts as need.
 *
 * @param typical the fee in the middle of the same type of provision, from which the method starts
 * @param contributions GBP a week by component, in the order of {@link PriceComponent}; what the method cannot tell
 *     apart has no entry
 * @param residualPremium GBP a week, the fee judged less the fee expected
 */
public record PriceDecomposition(
        WeeklyFee typical, ImmutableSortedMap<PriceComponent, Money> contributions, Money residualPremium) {

    /**
     * Checks that the parts add up to fees.
     *
     * @param typical the fee of a typical placement, from which the method starts
     * @param contributions GBP a week by component
     * @param residualPremium GBP a week, the fee judged less the fee expected
     * @throws IllegalArgumentException if the expected fee or the fee would be negative
     */
    public PriceDecomposition {
        long expected = typical.pence()
                + contributions.values().stream()
                        .mapToLong(Money::getAmountMinorLong)
                        .sum();
        if (expected < 0 || expected + residualPremium.getAmountMinorLong() < 0) {
            throw new IllegalArgumentException("PriceDecomposition must add up to fees of 0 or more");
        }
    }

    /**
     * Returns the decomposition whose parts, told exactly in pounds, are rounded to pence so that they still add up:
     * each is rounded down, and the pennies left go to those with the largest remainders, of equals to the first.
     *
     * @param typical the typical fee
     * @param expected the expected fee
     * @param contributions pounds a week by component, finite; in all about the expected fee less the typical one: what
     *     they fall short of it is shared like the pennies left
     * @param fee the fee judged
     * @return the decomposition
     * @throws IllegalArgumentException if a contribution is not finite, or they miss the expected fee by a penny each
     *     or more
     */
    public static PriceDecomposition rounded(
            WeeklyFee typical, WeeklyFee expected, Map<PriceComponent, Double> contributions, WeeklyFee fee) {
        ImmutableList<PriceComponent> components = ImmutableList.sortedCopyOf(contributions.keySet());
        BigDecimal[] remainders = new BigDecimal[components.size()];
        long[] pence = new long[components.size()];
        long left = expected.pence() - typical.pence();
        for (int i = 0; i < pence.length; i++) {
            BigDecimal exact = exactPence(components.get(i), contributions);
            pence[i] = exact.setScale(0, RoundingMode.FLOOR).longValueExact();
            remainders[i] = exact.subtract(BigDecimal.valueOf(pence[i]));
            left -= pence[i];
        }
        // Rounding of the two fees leaves 0 to n pennies; one more either way is the noise of the sums.
        if (left < -1 || left > pence.length + 1 || (left != 0 && pence.length == 0)) {
            throw new IllegalArgumentException("PriceDecomposition contributions must add up to the expected fee");
        }
        Comparator<Integer> largestFirst =
                Comparator.comparing((Integer i) -> remainders[i]).reversed();
        List<Integer> order =
                IntStream.range(0, pence.length).boxed().sorted(largestFirst).collect(Collectors.toList());
        for (int i = 0; i < Math.abs(left); i++) {
            pence[order.get(i % order.size())] += Long.signum(left);
        }
        ImmutableSortedMap.Builder<PriceComponent, Money> rounded = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < pence.length; i++) {
            rounded.put(components.get(i), gbp(pence[i]));
        }
        return new PriceDecomposition(typical, rounded.buildOrThrow(), gbp(fee.pence() - expected.pence()));
    }

    private static BigDecimal exactPence(PriceComponent component, Map<PriceComponent, Double> contributions) {
        double pounds = contributions.getOrDefault(component, 0.0);
        if (!Double.isFinite(pounds)) {
            throw new IllegalArgumentException("PriceDecomposition " + component + " must be finite");
        }
        return BigDecimal.valueOf(pounds).movePointRight(2);
    }

    private static Money gbp(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    /**
     * Returns the fee that what is known of the placement explains.
     *
     * @return the typical fee and the contributions
     */
    public WeeklyFee expected() {
        return WeeklyFee.ofPence(typical.pence()
                + contributions.values().stream()
                        .mapToLong(Money::getAmountMinorLong)
                        .sum());
    }

    /**
     * Returns the fee judged.
     *
     * @return the expected fee and the residual premium
     */
    public WeeklyFee fee() {
        return WeeklyFee.ofPence(expected().pence() + residualPremium.getAmountMinorLong());
    }
}
