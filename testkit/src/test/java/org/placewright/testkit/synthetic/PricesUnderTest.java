package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Optional;
import org.placewright.pricing.PriceObservation;

/** What the tests of prices have in common. */
final class PricesUnderTest {

    /** What fees differ by besides what a record could explain. */
    static final ImmutableSortedSet<Departure> DEPARTURES = ImmutableSortedSet.of(
            Departure.HEAVY_PRICE_TAILS, Departure.OMITTED_PRICE_FACTOR, Departure.PROVIDER_CLUSTERING);

    private static final double GREATEST = 63_000;

    private PricesUnderTest() {}

    /** A mean of what is drawn independently, and its standard error. */
    record Mean(double value, double error, int count) {

        static Mean of(Collection<Double> values) {
            double mean =
                    values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            double squares = values.stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .sum();
            return new Mean(mean, Math.sqrt(squares / (values.size() - 1.0) / values.size()), values.size());
        }
    }

    /**
     * A price, and the one of the same placement a year before.
     *
     * @param before empty for the first price of a placement, the only one that is drawn independently of all others
     */
    record Priced(SyntheticPrice price, Optional<SyntheticPrice> before) {

        boolean isFirst() {
            return before.isEmpty();
        }
    }

    /** Returns a specification without what fees differ by besides what a record could explain. */
    static SyntheticEnglandSpec plain(SyntheticEnglandSpec spec) {
        return spec.withDepartures(Sets.difference(spec.departures(), DEPARTURES));
    }

    static SyntheticEnglandSpec with(SyntheticEnglandSpec spec, Departure departure) {
        return spec.withDepartures(Sets.union(spec.departures(), ImmutableSortedSet.of(departure)));
    }

    static ImmutableList<Priced> of(SyntheticEngland england) {
        return england.councils().stream()
                .flatMap(council -> of(england, council).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Prices come child by child and year by year, so that one of the same placement a year before is the one before.
     */
    static ImmutableList<Priced> of(SyntheticEngland england, SyntheticAuthority council) {
        ImmutableList.Builder<Priced> priced = ImmutableList.builder();
        Optional<SyntheticPrice> last = Optional.empty();
        for (SyntheticPrice price : england.prices(council.id()).collect(ImmutableList.toImmutableList())) {
            priced.add(new Priced(price, last.filter(before -> isAYearBefore(before, price))));
            last = Optional.of(price);
        }
        return priced.build();
    }

    private static boolean isAYearBefore(SyntheticPrice before, SyntheticPrice price) {
        PriceObservation earlier = before.observation();
        PriceObservation later = price.observation();
        return earlier.year().endingIn() + 1 == later.year().endingIn()
                && earlier.provision().equals(later.provision())
                && earlier.placementStart().equals(later.placementStart())
                && earlier.establishment().equals(later.establishment());
    }

    static double pounds(SyntheticPrice price) {
        return price.observation().fee().pence() / 100.0;
    }

    static double log(SyntheticPrice price) {
        return Math.log(pounds(price));
    }

    /** Tells whether the fee is the greatest there is, so that it may have been more. */
    static boolean isCutOff(SyntheticPrice price) {
        return pounds(price) >= GREATEST;
    }

    /** Returns how far rounding two fees to whole pounds may move the difference of their logarithms. */
    static double rounding(SyntheticPrice one, SyntheticPrice other) {
        return 0.51 / pounds(one) + 0.51 / pounds(other);
    }

    /** Returns what of the logarithm of a fee no effect that a record could hold explains. */
    static double unexplained(PriceTruth truth, SyntheticPrice price) {
        return log(price)
                - truth.explained(
                        price.observation().provision(),
                        price.observation().ageInYears(),
                        price.needLevel(),
                        price.region(),
                        price.observation().year());
    }
}
