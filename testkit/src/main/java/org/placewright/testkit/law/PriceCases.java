package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;

/**
 * Generates up to seventy prices of placements with few different facts, so that many are alike, and a fee to judge.
 * Fees are 200 to 9,000 GBP a week, often the same; some prices are older than a year or three, some observed later
 * than the day asked of. None names the child placed or where it was read, so that none tells the same placement again.
 */
public final class PriceCases implements ArbitrarySupplier<PriceCase> {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final int MOST_PRICES = 70;

    /** Creates the supplier, as jqwik does. */
    public PriceCases() {}

    @Override
    public Arbitrary<PriceCase> get() {
        Arbitrary<PriceQuestion> questions =
                Combinators.combine(fees(), facts()).as(PriceQuestion::new);
        return Combinators.combine(observations().list().ofMaxSize(MOST_PRICES), questions)
                .as((observations, question) -> new PriceCase(ImmutableList.copyOf(observations), question, AS_OF));
    }

    private static Arbitrary<PriceObservation> observations() {
        Arbitrary<Optional<ProviderId>> providers =
                Arbitraries.of("P1", "P2").map(ProviderId::of).optional();
        Arbitrary<Optional<AuthorityId>> authorities =
                Arbitraries.of("E10000001", "E10000002").map(AuthorityId::of).optional();
        return Combinators.combine(
                        facts(), fees(), Arbitraries.of(0, 0, 30, 90, 365, 700, 1_500, -1), providers, authorities)
                .as((facts, fee, daysBefore, provider, authority) -> PriceObservation.builder()
                        .facts(facts)
                        .fee(fee)
                        .observedOn(AS_OF.minusDays(daysBefore))
                        .provider(provider)
                        .placingAuthority(authority)
                        .build());
    }

    private static Arbitrary<WeeklyFee> fees() {
        return Arbitraries.oneOf(List.of(
                        Arbitraries.longs().between(20_000, 900_000), Arbitraries.of(300_000L, 400_000L, 500_000L)))
                .map(WeeklyFee::ofPence);
    }

    private static Arbitrary<PlacementFacts> facts() {
        ProvisionType home = ProvisionType.RESIDENTIAL_MAINSTREAM;
        return Combinators.combine(
                        Arbitraries.of(home, home, home, ProvisionType.FOSTERING_INDEPENDENT),
                        Arbitraries.of(14, 14, 14, 9),
                        Arbitraries.of(NeedLevel.STANDARD, NeedLevel.COMPLEX).optional(0.7),
                        Arbitraries.of(Answer.NO, Answer.NO, Answer.YES, Answer.NOT_SPECIFIED),
                        Arbitraries.of(Region.LONDON, Region.NORTH_WEST).optional(0.3),
                        Arbitraries.of(0, 0, 0, 1))
                .as((provision, age, need, solo, region, blocked) -> PlacementFacts.builder()
                        .provision(provision)
                        .ageInYears(age)
                        .needLevel(need)
                        .solo(solo)
                        .region(region)
                        .placesBlocked(blocked)
                        .build());
    }
}
