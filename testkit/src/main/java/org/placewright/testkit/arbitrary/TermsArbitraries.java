package org.placewright.testkit.arbitrary;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.Discount;
import org.placewright.core.framework.DiscountCircumstances;
import org.placewright.core.framework.DiscountReach;
import org.placewright.core.framework.FundingSplit;
import org.placewright.core.framework.PackageKind;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.framework.Uplift;
import org.placewright.core.framework.UpliftIndex;
import org.placewright.core.money.Percentage;

/** The terms on which fees are agreed: discounts, uplifts, additional packages, and who pays which part. */
public final class TermsArbitraries {

    private static final int MOST_SIBLINGS = 6;
    private static final int MOST_PLACEMENTS = 30;
    private static final int MOST_DAYS = 1_500;
    private static final int MINUTES_IN_WEEK = 7 * 24 * 60;

    private TermsArbitraries() {}

    /**
     * Draws discounts of every kind, some of them of the whole fee.
     *
     * @return discounts
     */
    public static Arbitrary<Discount> discounts() {
        Arbitrary<DiscountReach> reach = Arbitraries.of(DiscountReach.class);
        Arbitrary<Percentage> reductions = Arbitraries.frequencyOf(
                        Tuple.of(4, FeeArbitraries.percentages(0, 20)), Tuple.of(1, FeeArbitraries.percentages(0, 100)))
                .filter(reduction -> !reduction.equals(Percentage.ZERO));
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(2, MOST_SIBLINGS), reach, reductions)
                        .as(Discount.Sibling::new),
                Combinators.combine(Arbitraries.integers().between(2, MOST_PLACEMENTS), reach, reductions)
                        .as(Discount.Volume::new),
                Combinators.combine(Arbitraries.integers().between(1, MOST_DAYS), reductions)
                        .as(Discount.LongStay::new),
                reductions.map(Discount.Block::new));
    }

    /**
     * Draws what discounts depend on: children alone and with siblings, few and many placements, short and long stays.
     *
     * @return circumstances
     */
    public static Arbitrary<DiscountCircumstances> discountCircumstances() {
        Arbitrary<Integer> siblings = Arbitraries.integers().between(1, MOST_SIBLINGS);
        Arbitrary<Integer> placements = Arbitraries.integers().between(1, MOST_PLACEMENTS);
        return Combinators.combine(
                        Arbitraries.of(SourcingRoute.class),
                        siblings,
                        siblings,
                        placements,
                        placements,
                        Arbitraries.integers().between(0, MOST_DAYS))
                .as((route, sibling, otherSibling, placement, otherPlacement, days) -> DiscountCircumstances.builder()
                        .route(route)
                        .siblingsTogether(Math.max(sibling, otherSibling))
                        .siblingPosition(Math.min(sibling, otherSibling))
                        .placementsWithProvider(Math.max(placement, otherPlacement))
                        .placementPosition(Math.min(placement, otherPlacement))
                        .daysInPlacement(days)
                        .build());
    }

    /**
     * Draws uplifts of every kind: linked to an index with and without collar and cap, fixed, voted and not yet voted.
     *
     * @return uplifts
     */
    public static Arbitrary<Uplift> uplifts() {
        Arbitrary<Percentage> changes = FeeArbitraries.percentages(-10, 20);
        return Arbitraries.oneOf(
                Combinators.combine(upliftIndexes(), changes.optional(0.7), changes.optional(0.7))
                        .as(TermsArbitraries::linked),
                changes.map(Uplift.Fixed::new),
                changes.optional(0.7).map(Uplift.Voted::new));
    }

    /**
     * Draws what prices are linked to.
     *
     * @return published indexes and one of our own; shrinks towards the consumer prices index
     */
    public static Arbitrary<UpliftIndex> upliftIndexes() {
        return Arbitraries.of(UpliftIndex.CPI, UpliftIndex.CPIH, UpliftIndex.of("ASHE"));
    }

    private static Uplift linked(UpliftIndex index, Optional<Percentage> one, Optional<Percentage> other) {
        boolean swapped = one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
        return swapped ? new Uplift.IndexLinked(index, other, one) : new Uplift.IndexLinked(index, one, other);
    }

    /**
     * Draws splits: many that social care pays alone, thirds, and odd ones.
     *
     * @return splits; shrinks towards social care alone
     */
    public static Arbitrary<FundingSplit> fundingSplits() {
        Arbitrary<Long> parts = Arbitraries.longs().between(0, 10_000);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(FundingSplit.SOCIAL_CARE_ALONE, new FundingSplit(1, 1, 1))),
                Tuple.of(
                        2,
                        Combinators.combine(parts, parts, parts)
                                .filter((socialCare, education, health) -> socialCare + education + health > 0)
                                .as(FundingSplit::new)));
    }

    /**
     * Draws packages of every kind, priced by the hour and by the week.
     *
     * @return packages
     */
    public static Arbitrary<AdditionalPackage> additionalPackages() {
        Arbitrary<PackageKind> kinds = Arbitraries.of(PackageKind.class);
        return Arbitraries.oneOf(
                Combinators.combine(
                                kinds,
                                Arbitraries.integers().between(1, MINUTES_IN_WEEK),
                                FeeArbitraries.ratios(),
                                FeeArbitraries.hourlyRates())
                        .as((kind, minutes, ratio, rate) -> new AdditionalPackage.ByTheHour(
                                kind, Duration.ofMinutes(minutes), kind.ratio().orElse(ratio), rate)),
                Combinators.combine(kinds, FeeArbitraries.weeklyFees()).as(AdditionalPackage.ByTheWeek::new));
    }
}
