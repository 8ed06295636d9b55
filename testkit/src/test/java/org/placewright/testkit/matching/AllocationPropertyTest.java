package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.allocate.Allocation;
import org.placewright.matching.allocate.AllocationAlgorithm;
import org.placewright.matching.allocate.AllocationLevel;
import org.placewright.matching.allocate.AllocationPolicy;
import org.placewright.matching.allocate.AllocationRequest;
import org.placewright.matching.allocate.DeferredAcceptanceAllocation;
import org.placewright.matching.allocate.FirstComeAllocation;
import org.placewright.matching.allocate.LevelValue;
import org.placewright.matching.allocate.NotPlaced.Why;
import org.placewright.matching.allocate.OptimalAllocation;
import org.placewright.matching.allocate.PlacePrice;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.law.WaitingCase;
import org.placewright.testkit.law.WaitingCases;

/** Deciding for a few together, held against every way there is. */
class AllocationPropertyTest {

    private static final WeightedSumRanker RANKER = WeightedSumRanker.standard();

    @Provide
    Arbitrary<AllocationPolicy> policies() {
        return Arbitraries.of(
                        List.of(
                                AllocationLevel.MOST_PLACED,
                                AllocationLevel.LONGEST_WAITING,
                                AllocationLevel.TOTAL_SCORE),
                        List.of(AllocationLevel.MOST_PLACED, AllocationLevel.WORST_OFF, AllocationLevel.TOTAL_SCORE),
                        List.of(AllocationLevel.MOST_PLACED, AllocationLevel.TOTAL_SCORE),
                        List.of(AllocationLevel.TOTAL_SCORE, AllocationLevel.MOST_PLACED),
                        List.of(AllocationLevel.LONGEST_WAITING, AllocationLevel.MOST_PLACED))
                .map(levels -> AllocationPolicy.builder().levels(levels).build());
    }

    @Property(tries = 200)
    void the_optimal_is_the_best_of_all(
            @ForAll(supplier = WaitingCases.class) WaitingCase road, @ForAll("policies") AllocationPolicy policy) {
        AllocationRequest request = road.request();
        Market market = road.market();
        Allocation allocation = OptimalAllocation.of(RANKER, policy).allocate(request, market);
        assertThat(values(allocation)).isEqualTo(new EveryAllocation(RANKER, request, market, policy.levels()).best());
        assertThat(allocation.isOptimal()).isTrue();
    }

    @Property(tries = 200)
    void no_way_of_deciding_is_better_than_the_best_and_none_places_where_company_forbids(
            @ForAll(supplier = WaitingCases.class) WaitingCase road, @ForAll("policies") AllocationPolicy policy) {
        AllocationRequest request = road.request();
        Market market = road.market();
        long[] best = new EveryAllocation(RANKER, request, market, policy.levels()).best();
        for (AllocationAlgorithm algorithm : others(policy)) {
            Allocation allocation = algorithm.allocate(request, market);
            assertThat(Arrays.compare(values(allocation), best)).isLessThanOrEqualTo(0);
            assertThat(allocation.notPlaced()).noneMatch(each -> each.why() == Why.NOTHING_GAINED);
            assertThat(allocation.childrenPlaced() + allocation.childrenNotPlaced())
                    .isEqualTo(road.children().size());
        }
    }

    @Property(tries = 100)
    void after_a_few_steps_the_bound_still_holds_and_nobody_is_left_out_for_nothing(
            @ForAll(supplier = WaitingCases.class) WaitingCase road) {
        AllocationPolicy hasty = AllocationPolicy.STANDARD.withCompanySteps(1);
        long[] best = new EveryAllocation(RANKER, road.request(), road.market(), hasty.levels()).best();
        Allocation allocation = OptimalAllocation.of(RANKER, hasty).allocate(road.request(), road.market());
        assertThat(Arrays.compare(values(allocation), best)).isLessThanOrEqualTo(0);
        assertThat(allocation.notPlaced()).noneMatch(each -> each.why() == Why.NOTHING_GAINED);
        for (int i = 0; i < best.length; i++) {
            LevelValue level = allocation.objective().get(i);
            assertThat(level.bound().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(best[i]);
            if (level.bound().orElse(Long.MAX_VALUE) > best[i]) {
                break;
            }
        }
    }

    @Property(tries = 100)
    void one_place_more_is_worth_what_it_is_said_to_be(@ForAll(supplier = WaitingCases.class) WaitingCase given) {
        // A group for which a home has too few places today is not cleared for it, and is not looked at.
        WaitingCase road = new WaitingCase(given.children(), given.homes(), false);
        // Scores are those of today, so that only what no number of places changes may count here.
        OptimalAllocation optimal = OptimalAllocation.of(
                WeightedSumRanker.of(
                        MatchPolicy.standard().withWeights(ImmutableMap.of(CriterionKeys.DISTANCE_TO_HOME, 1))),
                AllocationPolicy.STANDARD);
        Market market = road.market();
        long[] now = values(optimal.allocate(road.request(), market));
        for (PlacePrice price : optimal.onePlaceMore(road.request(), market)) {
            int home = Integer.parseInt(price.home().value().substring(1));
            long[] more = values(
                    optimal.allocate(road.request(), road.withOneMorePlace(home).market()));
            assertThat(price.gain().stream()
                            .mapToLong(PlacePrice.LevelGain::more)
                            .toArray())
                    .isEqualTo(difference(more, now));
        }
    }

    private static long[] difference(long[] one, long[] other) {
        long[] difference = one.clone();
        for (int i = 0; i < other.length; i++) {
            difference[i] -= other[i];
        }
        return difference;
    }

    private static ImmutableList<AllocationAlgorithm> others(AllocationPolicy policy) {
        return ImmutableList.of(
                FirstComeAllocation.of(RANKER, policy),
                DeferredAcceptanceAllocation.of(RANKER, policy),
                DeferredAcceptanceAllocation.of(RANKER, policy).homesPropose());
    }

    private static long[] values(Allocation allocation) {
        return allocation.objective().stream().mapToLong(LevelValue::value).toArray();
    }
}
