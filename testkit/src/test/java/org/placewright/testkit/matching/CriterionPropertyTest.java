package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Offering;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.PlacementEndings;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.CriterionTest;
import org.placewright.matching.criterion.DistanceToHome;
import org.placewright.matching.criterion.MeetsNeeds;
import org.placewright.matching.criterion.Price;
import org.placewright.matching.criterion.Route;
import org.placewright.matching.criterion.Stability;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

/** What holds for every criterion, and that each falls and rises with what it measures. */
class CriterionPropertyTest {

    private static final HomeId ID = HomeId.of("H");
    private static final FosteringHousehold HOME =
            FosteringHousehold.builder().id(ID).build();
    private static final Locator NOWHERE = postcode -> Optional.empty();

    @Property(tries = 500)
    void every_score_is_0_to_1_or_not_known_and_comes_with_words(
            @ForAll(supplier = RankingCases.class) RankingCase given, @ForAll long seed) {
        Market market = listed(given, seed);
        MatchRequest request = expecting(given, seed);
        for (Criterion<?> criterion : StandardCriteria.all()) {
            for (int home = 0; home < market.size(); home++) {
                judge(criterion, request, market.listed(home), market).ifPresent(judged -> {
                    assertThat(Double.isNaN(judged.score()) || (judged.score() >= 0 && judged.score() <= 1))
                            .as("%s: %s", criterion.key(), judged.score())
                            .isTrue();
                    assertThat(judged.statement()).as("%s", criterion.key()).isNotBlank();
                });
            }
        }
    }

    @Property(tries = 500)
    void a_home_that_changes_moves_no_other_by_any_criterion(
            @ForAll(supplier = RankingCases.class) RankingCase given,
            @ForAll(supplier = RankingCases.class) RankingCase other,
            @ForAll long seed) {
        Market before = listed(given, seed);
        MatchRequest request = expecting(given, seed);
        Random random = new Random(seed);
        Market after = before;
        Set<HomeId> changed = new TreeSet<>();
        for (Home home : other.homes()) {
            if (before.listed(home.id()).isPresent()) {
                after = after.with(home, listing(random));
                changed.add(home.id());
            }
        }
        for (Criterion<?> criterion : StandardCriteria.all()) {
            for (Home home : given.homes()) {
                if (!changed.contains(home.id())) {
                    assertThat(judge(criterion, request, after.listed(home.id()).orElseThrow(), after))
                            .as("%s", criterion.key())
                            .isEqualTo(judge(
                                    criterion, request, before.listed(home.id()).orElseThrow(), before));
                }
            }
        }
    }

    @Property(tries = 300)
    void asking_less_never_scores_less(
            @ForAll @IntRange(max = 2_000_000) int less,
            @ForAll @IntRange(max = 2_000_000) int more,
            @ForAll @IntRange(max = 2_000_000) int ceiling,
            @ForAll @IntRange(max = 2_000_000) int expected,
            @ForAll boolean isExpected,
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        MatchRequest request = MatchRequest.of(given.referral())
                .withExpectedFees(isExpected ? Map.of(ID, WeeklyFee.ofPence(expected)) : Map.of());
        Listing listing =
                Listing.builder().frameworkCeiling(WeeklyFee.ofPence(ceiling)).build();
        assertThat(price(request, Math.min(less, more), listing))
                .isGreaterThanOrEqualTo(price(request, Math.max(less, more), listing));
    }

    private static double price(MatchRequest request, int pence, Listing listing) {
        return score(new Price(), request, HOME.withWeeklyFee(WeeklyFee.ofPence(pence)), listing);
    }

    @Property(tries = 300)
    void fewer_early_endings_and_a_longer_good_record_never_score_less(
            @ForAll @IntRange(max = 500) int ended,
            @ForAll @IntRange(max = 500) int early,
            @ForAll(supplier = RankingCases.class) RankingCase given,
            @ForAll long seed) {
        Market market = listed(given, seed);
        int most = Math.min(ended, early);
        double worst = stability(given, market, ended, most);
        if (most > 0 && !Double.isNaN(worst)) {
            assertThat(stability(given, market, ended, most - 1)).isGreaterThanOrEqualTo(worst);
        }
        if (!Double.isNaN(worst)) {
            assertThat(stability(given, market, ended + 1, most)).isGreaterThanOrEqualTo(worst);
        }
    }

    private static double stability(RankingCase given, Market market, int ended, int early) {
        Listing listing =
                Listing.builder().endings(new PlacementEndings(ended, early)).build();
        ListedHome home = Market.of(List.of(HOME), Map.of(ID, listing), NOWHERE).listed(0);
        return judge(new Stability(), MatchRequest.of(given.referral()), home, market)
                .orElseThrow()
                .score();
    }

    @Property(tries = 300)
    void one_more_way_to_buy_never_scores_less(
            @ForAll @NotEmpty Set<SourcingRoute> routes,
            @ForAll SourcingRoute another,
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        assertThat(route(given.referral(), Sets.union(routes, EnumSet.of(another))))
                .isGreaterThanOrEqualTo(route(given.referral(), routes));
    }

    private static double route(Referral referral, Set<SourcingRoute> routes) {
        return score(
                new Route(),
                MatchRequest.of(referral),
                HOME,
                Listing.builder().routes(ImmutableSortedSet.copyOf(routes)).build());
    }

    @Property(tries = 500)
    void a_home_that_can_do_more_never_meets_needs_less(@ForAll(supplier = RankingCases.class) RankingCase given) {
        MatchRequest request = MatchRequest.of(given.referral());
        for (Home home : given.homes()) {
            Offering said = home.offering();
            Offering more = said.withRisksToChild(
                            ImmutableMap.copyOf(Maps.transformValues(said.risksToChild(), any -> Answer.YES)))
                    .withRisksToOthers(
                            ImmutableMap.copyOf(Maps.transformValues(said.risksToOthers(), any -> Answer.YES)));
            judge(new MeetsNeeds(), request, alone(HOME.withOffering(said), Listing.NOT_SPECIFIED), given.market())
                    .filter(judged -> !Double.isNaN(judged.score()))
                    .ifPresent(judged -> assertThat(
                                    score(new MeetsNeeds(), request, HOME.withOffering(more), Listing.NOT_SPECIFIED))
                            .isGreaterThanOrEqualTo(judged.score()));
        }
    }

    @Property(tries = 500)
    void nearer_home_never_scores_less(@ForAll(supplier = RankingCases.class) RankingCase given) {
        Market market = given.market();
        Optional<GridPoint> place = given.referral().knownHomePostcode().flatMap(market::locate);
        if (place.isEmpty()) {
            return;
        }
        MatchRequest request = MatchRequest.of(given.referral());
        List<ListedHome> located = given.homes().stream()
                .flatMap(home -> market.listed(home.id()).stream())
                .filter(home -> home.position().isPresent())
                .sorted(Comparator.comparingDouble(
                        home -> home.position().orElseThrow().metresTo(place.get())))
                .toList();
        double nearer = 1;
        for (ListedHome home : located) {
            double score = judge(new DistanceToHome(), request, home, market)
                    .orElseThrow()
                    .score();
            assertThat(score).isLessThanOrEqualTo(nearer);
            nearer = score;
        }
    }

    private record Judged(double score, String statement) {}

    private static <F> Optional<Judged> judge(
            Criterion<F> criterion, MatchRequest request, ListedHome home, Market market) {
        Optional<CriterionTest<F>> test = criterion.test(request, market, MatchPolicy.standard());
        F facts = criterion.facet().of(home);
        return test.map(put -> new Judged(put.score(facts), put.statement(facts)));
    }

    private static double score(Criterion<?> criterion, MatchRequest request, Home home, Listing listing) {
        ListedHome listed = alone(home, listing);
        return judge(criterion, request, listed, Market.of(List.of(home), NOWHERE))
                .orElseThrow()
                .score();
    }

    private static ListedHome alone(Home home, Listing listing) {
        return Market.of(List.of(home), Map.of(home.id(), listing), NOWHERE).listed(0);
    }

    private static Market listed(RankingCase given, long seed) {
        Random random = new Random(seed);
        Market market = given.market();
        Map<HomeId, Listing> listings = new HashMap<>();
        given.homes().forEach(home -> listings.put(home.id(), listing(random)));
        return Market.of(given.homes(), listings, market.locator());
    }

    private static MatchRequest expecting(RankingCase given, long seed) {
        Random random = new Random(seed);
        Map<HomeId, WeeklyFee> fees = new HashMap<>();
        given.homes().forEach(home -> {
            if (random.nextBoolean()) {
                fees.put(home.id(), WeeklyFee.ofPence(random.nextInt(1_000_000)));
            }
        });
        return MatchRequest.of(given.referral()).withExpectedFees(fees);
    }

    private static Listing listing(Random random) {
        Listing.Builder listing = Listing.builder();
        if (random.nextBoolean()) {
            int ended = random.nextInt(40);
            listing.endings(new PlacementEndings(ended, random.nextInt(ended + 1)));
        }
        if (random.nextBoolean()) {
            listing.frameworkCeiling(WeeklyFee.ofPence(random.nextInt(1_000_000)));
        }
        if (random.nextBoolean()) {
            listing.routes(
                    random.nextBoolean()
                            ? ImmutableSortedSet.of()
                            : ImmutableSortedSet.of(Iterables.get(
                                    List.of(SourcingRoute.values()), random.nextInt(SourcingRoute.values().length))));
        }
        return listing.build();
    }
}
