package org.placewright.testkit.synthetic;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;

/**
 * Placements of a synthetic England whose prices can be drawn again and again: what a method of benchmarking is studied
 * with, where it must be tried on many books of which the truth is known.
 *
 * <p>A draw takes placements without replacement, each as likely, and draws anew all that nothing known of them
 * explains (see {@link PriceTruth}): noise, the omitted factor and the tail of a placement, the same in each of its
 * years. Effects of owners are those of the truth, the same in each draw. So draws of different seeds are of the same
 * placements and owners, and otherwise have nothing to do with one another.
 *
 * <p>A draw takes O(n) time for n placements of the pool; the same seed gives the same draw. Immutable.
 */
public final class PricePool {

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);

    private final PriceTruth truth;
    private final ImmutableList<ImmutableList<SyntheticPrice>> placements;

    private PricePool(PriceTruth truth, ImmutableList<ImmutableList<SyntheticPrice>> placements) {
        this.truth = truth;
        this.placements = placements;
    }

    /**
     * What was drawn.
     *
     * @param book prices to compare with, of up to three years; prices of one placement name the same child
     * @param asked the last price of other placements, each in force on the last day: fees to be judged
     */
    public record Drawn(ImmutableList<PriceObservation> book, ImmutableList<PriceObservation> asked) {}

    /**
     * Returns the placements of an England.
     *
     * @param england whose placements are drawn from
     * @param departures of prices from what a simple model expects, whatever those of the England are
     * @return the pool
     */
    public static PricePool of(SyntheticEngland england, Iterable<Departure> departures) {
        SyntheticEnglandSpec spec = england.spec().withDepartures(ImmutableSortedSet.copyOf(departures));
        ImmutableList.Builder<ImmutableList<SyntheticPrice>> placements = ImmutableList.builder();
        int number = 0;
        for (SyntheticAuthority council : england.councils()) {
            List<SyntheticPrice> years = new ArrayList<>();
            for (SyntheticPrice price : england.prices(council.id()).toList()) {
                if (!years.isEmpty() && !isAYearOn(years.get(years.size() - 1), price)) {
                    placements.add(named(years, number++));
                    years.clear();
                }
                years.add(price);
            }
            if (!years.isEmpty()) {
                placements.add(named(years, number++));
            }
        }
        return new PricePool(new PriceTruth(spec), placements.build());
    }

    /** Prices come child by child and year by year. */
    private static boolean isAYearOn(SyntheticPrice before, SyntheticPrice price) {
        PriceObservation earlier = before.observation();
        PriceObservation later = price.observation();
        return earlier.year().endingIn() + 1 == later.year().endingIn()
                && earlier.provision().equals(later.provision())
                && earlier.placementStart().equals(later.placementStart())
                && earlier.establishment().equals(later.establishment());
    }

    private static ImmutableList<SyntheticPrice> named(List<SyntheticPrice> years, int number) {
        Optional<Pseudonym> child = Optional.of(KEY.pseudonymOf(ChildId.of("pool" + number)));
        return years.stream()
                .map(price -> price.withObservation(price.observation().withPlaced(child)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the same placements with other departures.
     *
     * @param spec of the England
     * @param departures of prices from what a simple model expects
     * @return the pool
     */
    public PricePool with(SyntheticEnglandSpec spec, Iterable<Departure> departures) {
        return new PricePool(new PriceTruth(spec.withDepartures(ImmutableSortedSet.copyOf(departures))), placements);
    }

    /**
     * Returns what fees drawn are made of.
     *
     * @return the truth
     */
    public PriceTruth truth() {
        return truth;
    }

    /**
     * Returns how many placements there are.
     *
     * @return 0 or more
     */
    public int size() {
        return placements.size();
    }

    /**
     * Returns how common each type of provision is among the placements of the last day.
     *
     * @return shares above 0, which add up to 1
     */
    public ImmutableSortedMap<ProvisionType, Double> shares() {
        Map<ProvisionType, Integer> counts = new TreeMap<>();
        int all = 0;
        int last = lastYear();
        for (ImmutableList<SyntheticPrice> years : placements) {
            SyntheticPrice latest = years.get(years.size() - 1);
            if (yearOf(latest) == last) {
                counts.merge(latest.observation().provision(), 1, Integer::sum);
                all++;
            }
        }
        double total = all;
        return ImmutableSortedMap.copyOf(Maps.transformValues(counts, count -> count / total));
    }

    /**
     * Draws a book, and fees of other placements.
     *
     * @param seed which draw
     * @param prices how many prices the book has, 1 or more; the last placement drawn may lose its later years
     * @param askedOfEach how many fees of other placements of each type of provision, 0 or more; fewer where the pool
     *     has fewer
     * @return what was drawn
     * @throws IllegalArgumentException if the pool has too few placements for the book
     */
    public Drawn draw(long seed, int prices, int askedOfEach) {
        ImmutableList<Integer> order = Draw.of(seed, "order of placements")
                .shuffled(ContiguousSet.closedOpen(0, placements.size()).asList());
        ImmutableList.Builder<PriceObservation> book = ImmutableList.builder();
        ImmutableList.Builder<PriceObservation> fees = ImmutableList.builder();
        Map<ProvisionType, Integer> found = new TreeMap<>();
        int inBook = 0;
        int last = lastYear();
        for (int placement : order) {
            ImmutableList<SyntheticPrice> years = placements.get(placement);
            SyntheticPrice latest = years.get(years.size() - 1);
            ProvisionType provision = latest.observation().provision();
            if (inBook < prices) {
                double log = unexplained(latest, Draw.of(seed, "fees of " + placement));
                for (SyntheticPrice price : years.subList(0, Math.min(years.size(), prices - inBook))) {
                    book.add(priced(price, log));
                    inBook++;
                }
            } else if (yearOf(latest) == last && found.merge(provision, 1, Integer::sum) <= askedOfEach) {
                fees.add(priced(latest, unexplained(latest, Draw.of(seed, "fees of " + placement))));
            }
        }
        if (inBook < prices) {
            throw new IllegalArgumentException("PricePool has too few placements for " + prices
                    + " prices. Maybe take an England of more councils?");
        }
        return new Drawn(book.build(), fees.build());
    }

    private int lastYear() {
        int last = 0;
        for (ImmutableList<SyntheticPrice> years : placements) {
            last = Math.max(last, yearOf(years.get(years.size() - 1)));
        }
        return last;
    }

    private static int yearOf(SyntheticPrice price) {
        return price.observation().year().endingIn();
    }

    private double unexplained(SyntheticPrice price, Draw draw) {
        ProvisionType provision = price.observation().provision();
        double log = truth.noise(provision) * draw.normal();
        double owner = truth.ownerSpread() * draw.normal();
        log += price.owner().map(truth::ownerEffect).orElse(owner);
        log += draw.fraction() < truth.omittedShare(provision) ? truth.omittedEffect() : 0;
        double tail = truth.tailMean() * draw.exponential();
        return log + (draw.fraction() < truth.tailShare() ? tail : 0);
    }

    private PriceObservation priced(SyntheticPrice price, double log) {
        PriceObservation observation = price.observation();
        return observation.withFee(PriceTruth.toFee(log
                + truth.explained(
                        observation.provision(),
                        observation.ageInYears(),
                        price.needLevel(),
                        price.region(),
                        observation.year())));
    }
}
