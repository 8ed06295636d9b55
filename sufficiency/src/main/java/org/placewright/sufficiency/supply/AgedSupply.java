package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.HomeKind;
import org.placewright.sufficiency.count.CountDistribution;

/**
 * How many places can be used, and how many are free, as far as can be told from what homes told some days ago.
 *
 * <p>A place is usable or not, and free or not, as two independent Markov chains of two states each. With d = 2^(-days
 * / half-life), what was told counts d, and the long run the rest: P(usable now) = d [told usable] + (1 - d) usable
 * share; P(free now) = d [told free] + (1 - d) free share, for a place that could be used; one that could not is free
 * with the free share once it can. A place is vacant where it is usable and free. A home has closed since with
 * probability 1 - e^(-closures a year x years), and all its places with it; homes that were told of on the day itself
 * are certain.
 *
 * <p>A home of which the places are not known counts as one drawn from those of its kind of which they are; one of
 * which it is not known how many are occupied has each usable place free with the free share: both can be switched off
 * ({@link FactAgeing#countsNotKnown}), and count no place then. Where nothing is known of any home of the kind, they
 * count none either way.
 *
 * <p>Guaranteed: never fewer than 0 or more than registered; vacant places are no more than usable ones in the usual
 * stochastic order; facts of the day itself are certain; the mean of usable places moves one way as facts grow old,
 * from what was told to the long run, if no home closes. Sums of up to {@value #MOST_EXACT} places have their exact
 * distribution, by convolution, under the model; larger ones that of the same mean and variance
 * ({@link CountDistribution#ofMoments}). Not guaranteed: that homes and places are independent, as the model has it; a
 * shock that closes many at once makes the truth vary more.
 *
 * <p>Source: D. R. Cox and H. D. Miller, "The Theory of Stochastic Processes" (1965), chapter 4, for the two-state
 * chain. Building takes O(the sum of squares of places of each home). Immutable.
 */
public final class AgedSupply {

    /** The most places of which the exact distribution is computed. */
    static final int MOST_EXACT = 500;

    private final Supply supply;
    private final ImmutableList<double[]> usable;
    private final ImmutableList<double[]> vacant;

    private AgedSupply(Supply supply, ImmutableList<double[]> usable, ImmutableList<double[]> vacant) {
        this.supply = supply;
        this.usable = usable;
        this.vacant = vacant;
    }

    /**
     * Ages what all homes told on one day.
     *
     * @param supply the homes, as they told of themselves
     * @param toldOn the day they did, not after that of the supply
     * @param policy how facts grow old
     * @return the places there are on the day of the supply, with uncertainty
     * @throws IllegalArgumentException if facts are from a later day
     */
    public static AgedSupply of(Supply supply, LocalDate toldOn, FactAgeing policy) {
        return of(supply, ImmutableMap.of(), toldOn, policy);
    }

    /**
     * Ages what homes told on different days.
     *
     * @param supply the homes, as they told of themselves
     * @param toldOn the day each did, by home, not after that of the supply
     * @param otherwise the day the homes that are not named did
     * @param policy how facts grow old
     * @return the places there are on the day of the supply, with uncertainty
     * @throws IllegalArgumentException if facts are from a later day
     */
    public static AgedSupply of(Supply supply, Map<HomeId, LocalDate> toldOn, LocalDate otherwise, FactAgeing policy) {
        HomeAgeing ageing = new HomeAgeing(supply, policy);
        List<Optional<double[]>> usable = new ArrayList<>();
        List<Optional<double[]>> vacant = new ArrayList<>();
        for (int home = 0; home < supply.size(); home++) {
            long days = supply.day().toEpochDay()
                    - toldOn.getOrDefault(supply.home(home).id(), otherwise).toEpochDay();
            if (days < 0) {
                throw new IllegalArgumentException("AgedSupply toldOn must not be after " + supply.day()
                        + ", the day of the supply, but was " + -days + " days later. Maybe ask for a later day?");
            }
            usable.add(ageing.usable(home, days));
            vacant.add(ageing.vacant(home, days));
        }
        return new AgedSupply(supply, filled(supply, usable, policy), filled(supply, vacant, policy));
    }

    /** Puts the mixture of what is known of homes of the kind where it is not known of a home. */
    private static ImmutableList<double[]> filled(Supply supply, List<Optional<double[]>> numbers, FactAgeing policy) {
        ListMultimap<HomeKind, double[]> known =
                MultimapBuilder.enumKeys(HomeKind.class).arrayListValues().build();
        for (int home = 0; policy.countsNotKnown() && home < supply.size(); home++) {
            HomeKind kind = supply.home(home).kind();
            numbers.get(home).ifPresent(each -> known.put(kind, each));
        }
        Map<HomeKind, double[]> mixtures = new EnumMap<>(HomeKind.class);
        for (HomeKind kind : known.keySet()) {
            mixtures.put(kind, PlaceNumbers.mixture(known.get(kind)));
        }
        return IntStream.range(0, supply.size())
                .mapToObj(home -> numbers.get(home)
                        .orElseGet(() -> mixtures.getOrDefault(supply.home(home).kind(), PlaceNumbers.NONE)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the homes.
     *
     * @return the supply, as it was told
     */
    public Supply supply() {
        return supply;
    }

    /**
     * Returns how many places of a home can be used.
     *
     * @param home 0 to the size of the supply - 1
     * @return the distribution, exact under the model
     */
    public CountDistribution usable(int home) {
        return CountDistribution.ofProbabilities(usable.get(home));
    }

    /**
     * Returns how many places of a home are vacant.
     *
     * @param home 0 to the size of the supply - 1
     * @return the distribution, exact under the model
     */
    public CountDistribution vacant(int home) {
        return CountDistribution.ofProbabilities(vacant.get(home));
    }

    /**
     * Returns how many places of some homes together can be used.
     *
     * @param homes tells which count, by their numbers
     * @return the distribution of the sum; 0 for certain of no home
     */
    public CountDistribution usable(IntPredicate homes) {
        return sum(usable, homes);
    }

    /**
     * Returns how many places of some homes together are vacant.
     *
     * @param homes tells which count, by their numbers
     * @return the distribution of the sum; 0 for certain of no home
     */
    public CountDistribution vacant(IntPredicate homes) {
        return sum(vacant, homes);
    }

    private static CountDistribution sum(ImmutableList<double[]> numbers, IntPredicate homes) {
        ImmutableList<double[]> counted = IntStream.range(0, numbers.size())
                .filter(homes)
                .mapToObj(numbers::get)
                .collect(ImmutableList.toImmutableList());
        long most = counted.stream().mapToLong(each -> each.length - 1L).sum();
        if (most <= MOST_EXACT) {
            return CountDistribution.ofProbabilities(counted.stream().reduce(PlaceNumbers.NONE, PlaceNumbers::plus));
        }
        double mean = 0;
        double variance = 0;
        for (double[] each : counted) {
            mean += PlaceNumbers.mean(each);
            variance += PlaceNumbers.variance(each);
        }
        return CountDistribution.ofMoments(mean, variance);
    }

    /** Returns the supply only. */
    @Override
    public String toString() {
        return "AgedSupply[" + supply + "]";
    }
}
