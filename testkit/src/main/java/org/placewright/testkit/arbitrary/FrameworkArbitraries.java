package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.framework.Framework;
import org.placewright.core.framework.FrameworkKind;
import org.placewright.core.framework.Lot;
import org.placewright.core.framework.LotKind;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.PlacementFeature;
import org.placewright.core.framework.PriceBand;
import org.placewright.core.framework.PricedNeed;
import org.placewright.core.framework.Tier;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.DateRange;

/** Frameworks, their lots and tiers, and the prices agreed in them. */
public final class FrameworkArbitraries {

    private static final int OLDEST = 25;
    private static final int MOST_OF_A_KIND = 3;
    private static final int LONGEST_IN_DAYS = 3_000;

    private FrameworkArbitraries() {}

    /**
     * Draws needs that a price may be asked for.
     *
     * @return needs; shrinks towards a baby's standard ones
     */
    public static Arbitrary<PricedNeed> pricedNeeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, OLDEST), Arbitraries.of(NeedLevel.class), features())
                .as(PricedNeed::new);
    }

    private static Arbitrary<ImmutableSortedSet<PlacementFeature>> features() {
        return Arbitraries.of(PlacementFeature.class).set().ofMaxSize(2).map(ImmutableSortedSet::copyOf);
    }

    /**
     * Draws price bands, some of a single year of age, some with a floor, some with a floor that is the ceiling.
     *
     * @return bands
     */
    public static Arbitrary<PriceBand> priceBands() {
        Arbitrary<Range<Integer>> ages = Combinators.combine(
                        Arbitraries.integers().between(0, OLDEST),
                        Arbitraries.integers().between(0, OLDEST))
                .as((one, other) -> Range.closed(Math.min(one, other), Math.max(one, other)));
        Arbitrary<UnaryOperator<WeeklyFee>> floors =
                Arbitraries.of(fee -> fee, fee -> WeeklyFee.ofPence(fee.pence() / 2), fee -> WeeklyFee.ZERO);
        return Combinators.combine(
                        ages,
                        Arbitraries.of(NeedLevel.class).set().ofMinSize(1),
                        features(),
                        FeeArbitraries.weeklyFees(),
                        floors.optional(0.4))
                .as((years, levels, features, ceiling, floor) -> PriceBand.builder()
                        .ages(years)
                        .needLevels(levels)
                        .features(features)
                        .floor(floor.map(of -> of.apply(ceiling)))
                        .ceiling(ceiling)
                        .build());
    }

    /**
     * Draws tiers, some without providers or prices. Bands are given in any order.
     *
     * @return tiers of rank 1 to 5
     */
    public static Arbitrary<Tier> tiers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        IdArbitraries.providerIds().set().ofMaxSize(MOST_OF_A_KIND),
                        priceBands().list().ofMaxSize(4))
                .as((rank, providers, bands) -> Tier.builder()
                        .rank(rank)
                        .providers(providers)
                        .priceBands(apart(bands))
                        .build());
    }

    /** Those bands that do not overlap an earlier one. */
    private static ImmutableList<PriceBand> apart(List<PriceBand> bands) {
        List<PriceBand> apart = new ArrayList<>();
        for (PriceBand band : bands) {
            if (apart.stream().noneMatch(band::overlaps)) {
                apart.add(band);
            }
        }
        return ImmutableList.copyOf(apart);
    }

    /**
     * Draws lots with up to three tiers, some with discounts and an uplift. Tiers are given in any order.
     *
     * @return lots
     */
    public static Arbitrary<Lot> lots() {
        return Combinators.combine(
                        IdArbitraries.lotIds().withoutEdgeCases(),
                        Arbitraries.of(LotKind.class),
                        tiers().list()
                                .uniqueElements(Tier::rank)
                                .ofMaxSize(MOST_OF_A_KIND)
                                .withoutEdgeCases(),
                        TermsArbitraries.discounts().set().ofMaxSize(4).withoutEdgeCases(),
                        TermsArbitraries.uplifts().optional(0.6).withoutEdgeCases())
                .as((id, kind, tiers, discounts, uplift) -> Lot.builder()
                        .id(id)
                        .kind(kind)
                        .tiers(withoutSharedProviders(tiers))
                        .discounts(discounts)
                        .uplift(uplift)
                        .build());
    }

    /** The tiers, each without the providers of those before it. */
    private static ImmutableList<Tier> withoutSharedProviders(List<Tier> tiers) {
        List<ProviderId> taken = new ArrayList<>();
        ImmutableList.Builder<Tier> apart = ImmutableList.builder();
        for (Tier tier : tiers) {
            ImmutableList<ProviderId> own = tier.providers().stream()
                    .filter(provider -> !taken.contains(provider))
                    .collect(ImmutableList.toImmutableList());
            taken.addAll(own);
            apart.add(tier.withProviders(own));
        }
        return apart.build();
    }

    /**
     * Draws frameworks with up to three lots, in any order.
     *
     * @return frameworks that open on one of {@link TimeArbitraries#dates()}
     */
    public static Arbitrary<Framework> frameworks() {
        Arbitrary<DateRange> periods = Combinators.combine(
                        TimeArbitraries.dates(),
                        Arbitraries.integers().between(1, LONGEST_IN_DAYS).optional(0.9))
                .as((from, days) -> new DateRange(from, TimeArbitraries.after(from, days)));
        return Combinators.combine(
                        IdArbitraries.frameworkIds().withoutEdgeCases(),
                        Arbitraries.of("North fostering", "Homes 2025", "South & West DPS"),
                        Arbitraries.of(FrameworkKind.class),
                        periods,
                        IdArbitraries.authorityIds()
                                .set()
                                .ofMaxSize(MOST_OF_A_KIND)
                                .withoutEdgeCases(),
                        lots().list()
                                .uniqueElements(Lot::id)
                                .ofMaxSize(MOST_OF_A_KIND)
                                .withoutEdgeCases())
                .as((id, name, kind, period, buyers, lots) -> Framework.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .period(period)
                        .buyers(buyers)
                        .lots(lots)
                        .build());
    }
}
