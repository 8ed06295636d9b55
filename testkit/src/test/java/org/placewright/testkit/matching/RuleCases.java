package org.placewright.testkit.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Allowance;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;
import org.placewright.testkit.arbitrary.ReferralArbitraries;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

/**
 * Generates requests of every shape, of one child or several, with a market of a few homes of which an authority knows
 * more or less. Some carers are connected with the child.
 */
final class RuleCases implements ArbitrarySupplier<RuleCases.RuleCase> {

    /** A request and the market it is put to. */
    record RuleCase(MatchRequest request, Market market) {}

    /** How the request is put. */
    private record Manner(Optional<KindOfStay> stay, Set<Allowance> allowances, boolean siblingsKnown) {}

    /** What is known of a home besides its record. */
    private record Known(Optional<Set<SourcingRoute>> routes, int vacancy, boolean suspended) {}

    /** Creates the supplier, as jqwik does. */
    RuleCases() {}

    @Override
    public Arbitrary<RuleCase> get() {
        Arbitrary<Manner> manners = Combinators.combine(
                        Arbitraries.of(KindOfStay.class).optional(0.3),
                        Arbitraries.of(Allowance.class).set(),
                        Arbitraries.of(true, false))
                .as(Manner::new);
        Arbitrary<Known> known = Combinators.combine(
                        Arbitraries.of(SourcingRoute.class).set().ofMaxSize(2).optional(0.5),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of(false, false, true))
                .as(Known::new);
        return Combinators.combine(
                        new RankingCases().get(),
                        ReferralArbitraries.referrals().list().ofMaxSize(2),
                        manners,
                        known.list().ofSize(8),
                        Arbitraries.of(true, false))
                .as(RuleCases::of);
    }

    private static RuleCase of(
            RankingCase given, List<Referral> others, Manner manner, List<Known> known, boolean connected) {
        MatchRequest request = request(given.referral(), others, manner);
        ImmutableList.Builder<Home> homes = ImmutableList.builder();
        ImmutableSortedMap.Builder<HomeId, Listing> listings = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < given.homes().size(); i++) {
            Home home = given.homes().get(i);
            homes.add(
                    connected && i % 2 == 0 && home instanceof FosteringHousehold household
                            ? household.withConnectedChildren(
                                    given.referral().child().id())
                            : home);
            listings.put(home.id(), listing(home.id(), given.referral(), known.get(i)));
        }
        return new RuleCase(
                request,
                Market.of(homes.build(), listings.buildOrThrow(), given.market().locator()));
    }

    private static MatchRequest request(Referral referral, List<Referral> others, Manner manner) {
        MatchRequest.Builder request = MatchRequest.builder()
                .referral(referral)
                .stay(manner.stay())
                .allowances(manner.allowances())
                .authoritiesToAvoid(
                        ImmutableSortedSet.copyOf(referral.authority().stream().toList()));
        for (int i = 0; i < others.size(); i++) {
            Referral other = others.get(i);
            request.addTogether(other.withChild(other.child().withId(ChildId.of("TOGETHER-" + i))));
        }
        MatchRequest built = request.build();
        return manner.siblingsKnown() && !others.isEmpty()
                ? built.withSiblings(
                        SiblingGroup.builder().members(built.children()).build())
                : built;
    }

    private static Listing listing(HomeId home, Referral referral, Known known) {
        DateRange days = DateRange.startingOn(referral.neededFrom());
        Listing.Builder listing =
                Listing.builder().routes(known.routes().map(ImmutableSortedSet::<SourcingRoute>copyOf));
        if (known.vacancy() >= 0) {
            listing.addVacancies(new VacancyPeriod(home, known.vacancy(), days));
        }
        if (known.suspended()) {
            listing.addSuspensions(days);
        }
        return listing.build();
    }
}
