package org.placewright.testkit.arbitrary;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.referral.ActualPlacement;
import org.placewright.core.referral.Offer;

/** What providers offer in answer to referrals, and what becomes of referrals. */
public final class OfferArbitraries {

    private OfferArbitraries() {}

    /**
     * Draws offers, with up to three packages and conditions, valid for a day, for longer, or without a last day.
     *
     * @return offers; shrinks towards bare ones that cost nothing
     */
    public static Arbitrary<Offer> offers() {
        Arbitrary<String> conditions =
                Arbitraries.of("No other child under 10", "A visit first", "Eine Probewoche – ß");
        return Combinators.combine(
                        IdArbitraries.referralIds().withoutEdgeCases(),
                        IdArbitraries.providerIds().withoutEdgeCases(),
                        IdArbitraries.homeIds().withoutEdgeCases(),
                        TimeArbitraries.dates(),
                        FeeArbitraries.weeklyFees(),
                        TermsArbitraries.additionalPackages()
                                .list()
                                .ofMaxSize(3)
                                .withoutEdgeCases(),
                        conditions.list().ofMaxSize(3).withoutEdgeCases(),
                        TimeArbitraries.lengthsInDays().optional(0.7).withoutEdgeCases())
                .as((referral, provider, home, from, fee, packages, stated, days) -> Offer.builder()
                        .referral(referral)
                        .provider(provider)
                        .home(home)
                        .availableFrom(from)
                        .weeklyFee(fee)
                        .packages(packages)
                        .conditions(stated)
                        .validUntil(validUntil(from, days))
                        .build());
    }

    /** An offer may lapse before the day from which the home is there, so the last day is reckoned from before it. */
    private static Optional<LocalDate> validUntil(LocalDate availableFrom, Optional<Integer> days) {
        return TimeArbitraries.after(availableFrom.minusDays(7), days);
    }

    /**
     * Draws placements that were made, of most of which most is known.
     *
     * @return placements; shrinks towards those of which nothing is known
     */
    public static Arbitrary<ActualPlacement> actualPlacements() {
        return Combinators.combine(
                        IdArbitraries.referralIds().withoutEdgeCases(),
                        FeeArbitraries.weeklyFees().optional(0.8).withoutEdgeCases(),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.8).withoutEdgeCases(),
                        NeedArbitraries.answers(),
                        NeedArbitraries.answers(),
                        IdArbitraries.urns().optional(0.8).withoutEdgeCases(),
                        NeedArbitraries.answers(),
                        Arbitraries.of(KindOfCare.class).optional(0.8).withoutEdgeCases())
                .as((referral, cost, location, preferred, education, provider, siblings, kind) ->
                        ActualPlacement.builder()
                                .referral(referral)
                                .totalWeeklyCost(cost)
                                .location(location)
                                .preferredLocation(preferred)
                                .educationContinues(education)
                                .provider(provider)
                                .siblingsTogether(siblings)
                                .kindOfCare(kind)
                                .build());
    }
}
