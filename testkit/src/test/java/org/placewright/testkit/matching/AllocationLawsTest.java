package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Example;
import net.jqwik.api.Group;
import org.placewright.core.need.LivingCompanions;
import org.placewright.matching.Market;
import org.placewright.matching.allocate.Allocation;
import org.placewright.matching.allocate.AllocationAlgorithm;
import org.placewright.matching.allocate.AllocationPolicy;
import org.placewright.matching.allocate.AllocationRequest;
import org.placewright.matching.allocate.DeferredAcceptanceAllocation;
import org.placewright.matching.allocate.FirstComeAllocation;
import org.placewright.matching.allocate.NotPlaced;
import org.placewright.matching.allocate.OptimalAllocation;
import org.placewright.matching.allocate.Placed;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.law.AllocationAlgorithmLaws;
import org.placewright.testkit.law.WaitingCase;

/** The library's ways of deciding for many keep the laws, and those that do not are found out. */
@SuppressWarnings("ClassCanBeStatic") // Groups are inner classes to jqwik.
class AllocationLawsTest {

    private static final WeightedSumRanker RANKER = WeightedSumRanker.standard();
    private static final AllocationPolicy POLICY = AllocationPolicy.STANDARD;

    /** Two children and a home for both. */
    private static final WaitingCase TWO = new WaitingCase(
            ImmutableList.of(
                    new WaitingCase.OnRoad(0, 9, 1, false, LivingCompanions.NOT_SPECIFIED),
                    new WaitingCase.OnRoad(1, 9, 0, false, LivingCompanions.NOT_SPECIFIED)),
            ImmutableList.of(new WaitingCase.HomeOnRoad(0, 2, 17)),
            false);

    @Group
    class FirstCome implements AllocationAlgorithmLaws {
        @Override
        public AllocationAlgorithm algorithm() {
            return FirstComeAllocation.of(RANKER, POLICY);
        }
    }

    @Group
    class ChildrenPropose implements AllocationAlgorithmLaws {
        @Override
        public AllocationAlgorithm algorithm() {
            return DeferredAcceptanceAllocation.of(RANKER, POLICY);
        }
    }

    @Group
    class HomesPropose implements AllocationAlgorithmLaws {
        @Override
        public AllocationAlgorithm algorithm() {
            return DeferredAcceptanceAllocation.of(RANKER, POLICY).homesPropose();
        }
    }

    @Group
    class Optimal implements AllocationAlgorithmLaws {
        @Override
        public AllocationAlgorithm algorithm() {
            return OptimalAllocation.of(RANKER, POLICY);
        }
    }

    @Group
    class OptimalInOneStep implements AllocationAlgorithmLaws {
        @Override
        public AllocationAlgorithm algorithm() {
            return OptimalAllocation.of(RANKER, POLICY.withCompanySteps(1));
        }
    }

    /** Does something else than it should. */
    @FunctionalInterface
    private interface Broken extends AllocationAlgorithm {
        @Override
        default String name() {
            return "broken";
        }
    }

    private static Allocation best(AllocationRequest request, Market market) {
        return OptimalAllocation.of(RANKER, POLICY).allocate(request, market);
    }

    private static AllocationAlgorithmLaws lawsOf(Broken broken) {
        return () -> broken;
    }

    @Example
    void who_forgets_somebody_is_found_out() {
        Broken forgetful = (request, market) -> best(request, market).withPlaced();
        assertThatThrownBy(() -> lawsOf(forgetful).everyone_is_told_of_once(TWO))
                .hasMessageContaining("told of once");
    }

    @Example
    void who_fills_a_home_beyond_its_places_is_found_out() {
        WaitingCase crowded =
                new WaitingCase(TWO.children(), ImmutableList.of(new WaitingCase.HomeOnRoad(0, 1, 17)), false);
        Broken crowding = (request, market) -> best(request, TWO.market());
        assertThatThrownBy(() -> lawsOf(crowding).every_completed_home_is_cleared_for_its_company(crowded))
                .hasMessageContaining("must be cleared");
    }

    @Example
    void who_splits_those_to_be_kept_together_is_found_out() {
        WaitingCase pair = new WaitingCase(TWO.children(), TWO.homes(), true);
        Broken splitting = (request, market) -> {
            Allocation together = best(request, market);
            return together.withPlaced(together.placed().stream()
                    .map(placed -> new Placed(
                            placed.waiting(),
                            placed.home(),
                            placed.matches().headMap(placed.matches().lastKey()),
                            placed.flags().headMap(placed.flags().lastKey())))
                    .toList());
        };
        assertThatThrownBy(() -> lawsOf(splitting).those_to_be_kept_together_are(pair))
                .hasMessageContaining("placed together");
    }

    @Example
    void who_never_answers_twice_alike_is_found_out() {
        long[] count = {0};
        Broken fickle = (request, market) -> best(request, market).withTieBreakSeed(count[0]++);
        assertThatThrownBy(() -> lawsOf(fickle).order_makes_no_difference(TWO)).hasMessageContaining("same answer");
    }

    @Example
    void who_leaves_somebody_out_for_nothing_is_found_out() {
        Broken idle = (request, market) -> {
            Allocation none = best(request, new WaitingCase(TWO.children(), ImmutableList.of(), false).market());
            return none.withNotPlaced(none.notPlaced().stream()
                    .map(without -> new NotPlaced(
                            without.waiting(),
                            without.children(),
                            NotPlaced.Why.NOTHING_GAINED,
                            without.counts(),
                            without.excludedByRule(),
                            without.bindingConstraints(),
                            without.cleared()))
                    .toList());
        };
        assertThatThrownBy(() -> lawsOf(idle).nobody_is_left_out_for_nothing(TWO))
                .hasMessageContaining("left out of a home");
    }
}
