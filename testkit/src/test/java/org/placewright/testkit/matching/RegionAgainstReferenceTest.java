package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Example;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Allowance;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.PlacementEndings;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.rule.StandardRules;
import org.placewright.testkit.law.ReferenceRanker;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * A region of thousands of homes, more than fit a page or a class each: what is found by classes and bits is what is
 * found home by home, with what the authority knows of homes besides, children who come together, and what an officer
 * allows.
 */
class RegionAgainstReferenceTest {

    private static final long SEED = 7;
    private static final int COUNCILS = 16;
    private static final ImmutableList<SourcingRoute> ROUTES = ImmutableList.copyOf(SourcingRoute.values());
    private static final int TOP = 20;

    @Example
    void the_index_says_of_a_region_what_is_found_home_by_home() {
        SyntheticEngland england = SyntheticEngland.of(
                SyntheticEnglandSpec.builder().councilCount(COUNCILS).build());
        List<Home> homes = england.homes().toList();
        List<Referral> referrals = england.referrals().limit(12).toList();
        Market market = Market.of(homes, listings(homes, referrals.get(0).neededFrom()), england.locator());
        assertThat(market.size()).isGreaterThan(2 * 2_048);
        for (MatchPolicy policy : List.of(MatchPolicy.standard(), MatchPolicy.statutory())) {
            WeightedSumRanker indexed = WeightedSumRanker.of(policy);
            PlacementRanker reference = new ReferenceRanker(policy, StandardRules.all(), StandardCriteria.all());
            for (int i = 0; i + 1 < referrals.size(); i += 2) {
                MatchRequest request = request(referrals.get(i), referrals.get(i + 1), i);
                Ranking found = indexed.rank(request, market);
                Ranking expected = reference.rank(request, market);
                assertThat(found).isEqualTo(expected);
                assertThat(found.excludedByRule()).isEqualTo(expected.excludedByRule());
                assertThat(found.exclusions().bindingConstraints())
                        .isEqualTo(expected.exclusions().bindingConstraints());
            }
        }
    }

    private static MatchRequest request(Referral referral, Referral other, int number) {
        return MatchRequest.builder()
                .referral(referral)
                .together(number % 4 == 0 ? ImmutableList.of(other) : ImmutableList.of())
                .allowances(number % 3 == 0 ? ImmutableList.copyOf(Allowance.values()) : ImmutableList.of())
                .limit(number == 0 ? OptionalInt.empty() : OptionalInt.of(TOP))
                .build();
    }

    /** What an authority might know of each home, drawn at random. */
    private static Map<HomeId, Listing> listings(List<Home> homes, LocalDate day) {
        Random random = new Random(SEED);
        ImmutableMap.Builder<HomeId, Listing> listings = ImmutableMap.builder();
        for (Home home : homes) {
            DateRange days = DateRange.startingOn(day.plusDays(random.nextInt(60) - 30));
            listings.put(
                    home.id(),
                    Listing.builder()
                            .vacancies(
                                    random.nextInt(4) == 0
                                            ? ImmutableList.of(new VacancyPeriod(home.id(), random.nextInt(3), days))
                                            : ImmutableList.of())
                            .routes(
                                    random.nextBoolean()
                                            ? Optional.of(
                                                    ImmutableSortedSet.of(ROUTES.get(random.nextInt(ROUTES.size()))))
                                            : Optional.empty())
                            .frameworkCeiling(
                                    random.nextBoolean()
                                            ? Optional.of(WeeklyFee.ofPounds(500 + random.nextInt(6_000)))
                                            : Optional.empty())
                            .suspensions(random.nextInt(20) == 0 ? ImmutableList.of(days) : ImmutableList.of())
                            .endings(
                                    random.nextBoolean()
                                            ? Optional.of(new PlacementEndings(10, random.nextInt(11)))
                                            : Optional.empty())
                            .build());
        }
        return listings.buildOrThrow();
    }
}
