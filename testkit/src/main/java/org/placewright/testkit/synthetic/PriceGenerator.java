package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.geo.Postcode;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.time.CollectionYear;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;

/**
 * Makes the price census: what each paid placement cost on the last day of each of the last three years. Each placement
 * has a random stream of its own, so its fee differs from year to year by the year and the child's age alone.
 */
final class PriceGenerator {

    private static final int YEARS = 3;
    private static final ImmutableSet<PlacementProvider> PAID =
            ImmutableSet.of(PlacementProvider.PR4, PlacementProvider.PR5);
    private static final ImmutableSet<PlacementType> FOSTER =
            ImmutableSet.of(PlacementType.U4, PlacementType.U5, PlacementType.U6);
    private static final ImmutableSet<PlacementType> SUPPORTED =
            ImmutableSet.of(PlacementType.K3, PlacementType.H5, PlacementType.P2);

    private final SyntheticRegionSpec spec;
    private final Map<Postcode, Home> homes = new TreeMap<>();

    PriceGenerator(SyntheticRegionSpec spec, ImmutableList<Home> homes) {
        this.spec = spec;
        homes.forEach(home -> home.postcode().ifPresent(postcode -> this.homes.put(postcode, home)));
    }

    ImmutableList<PriceObservation> prices(ImmutableList<SyntheticCouncil> councils) {
        ImmutableList.Builder<PriceObservation> prices = ImmutableList.builder();
        int last = spec.lastYear().endingIn();
        for (int year = last - YEARS + 1; year <= last; year++) {
            LocalDate day = CollectionYear.of(year).lastDay();
            for (SyntheticCouncil council : councils) {
                council.histories()
                        .forEach(history -> price(council, history, day).ifPresent(prices::add));
            }
        }
        return prices.build();
    }

    private Optional<PriceObservation> price(SyntheticCouncil council, CareHistory history, LocalDate day) {
        Optional<Episode> placed = history.episodeOn(day)
                .filter(episode -> PAID.contains(episode.placementProvider()))
                .filter(episode -> !episode.legalStatus().isShortBreaks());
        Optional<HomeKind> kind = placed.flatMap(episode -> kind(episode.placementType()));
        Optional<Integer> age = history.ageOn(day);
        if (placed.isEmpty() || kind.isEmpty() || age.isEmpty()) {
            return Optional.empty();
        }
        Episode episode = placed.get();
        PriceLevels levels = PriceLevels.of(kind.get());
        CollectionYear year = CollectionYear.containing(day);
        String address = episode.placementPostcode().map(Postcode::text).orElse("");
        Draw draw = Draw.of(spec.seed(), "fee " + history.childId().value() + " " + address);
        double childFactor = levels.childFactor(draw);
        double usual = usualFee(episode, levels, draw) * levels.growthTo(year) / levels.growthTo(spec.lastYear());
        double fee = levels.feeForChild(usual, childFactor, age.get(), year);
        return Optional.of(PriceObservation.builder()
                .provision(provision(kind.get()))
                .ageInYears(age.get())
                .fee(PriceLevels.toFee(fee))
                .observedOn(day)
                .placementStart(placementStart(history, episode))
                .placingAuthority(council.id())
                .establishment(episode.urn())
                .build());
    }

    /** Returns the usual fee at the prices of the last year: the home's own if it is known. */
    private double usualFee(Episode episode, PriceLevels levels, Draw draw) {
        double drawn = levels.usualFee(spec.lastYear(), false, draw);
        return episode.placementPostcode()
                .flatMap(postcode -> Optional.ofNullable(homes.get(postcode)))
                .flatMap(Home::weeklyFee)
                .map(fee -> fee.amount().getAmount().doubleValue())
                .orElse(drawn);
    }

    /** A change of legal status begins a new episode, but not a new placement. */
    private static LocalDate placementStart(CareHistory history, Episode episode) {
        LocalDate start = episode.start();
        for (Episode earlier : history.episodes().reverse()) {
            boolean endsThere = earlier.end().filter(start::equals).isPresent();
            if (endsThere && earlier.placementPostcode().equals(episode.placementPostcode())) {
                start = earlier.start();
            }
        }
        return start;
    }

    private static Optional<HomeKind> kind(PlacementType type) {
        if (FOSTER.contains(type)) {
            return Optional.of(HomeKind.FOSTERING_HOUSEHOLD);
        }
        if (type.equals(PlacementType.K2)) {
            return Optional.of(HomeKind.CHILDRENS_HOME);
        }
        return SUPPORTED.contains(type) ? Optional.of(HomeKind.SUPPORTED_ACCOMMODATION) : Optional.empty();
    }

    private static ProvisionType provision(HomeKind kind) {
        return switch (kind) {
            case FOSTERING_HOUSEHOLD -> ProvisionType.FOSTERING_INDEPENDENT;
            case SUPPORTED_ACCOMMODATION -> ProvisionType.SUPPORTED_ACCOMMODATION;
            default -> ProvisionType.RESIDENTIAL_MAINSTREAM;
        };
    }
}
