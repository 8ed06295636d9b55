package org.placewright.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.sufficiency.gap.MadeRegion.LEEDS;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.supply.PlaceRule;

/** What rules cost, worked by hand: girls of ten, a home with a place blocked, and one for those of eleven and over. */
class RuleCostsTest {

    private static final Optional<AuthorityId> OF_LEEDS = Optional.of(LEEDS);

    private static ReachableHomes region(int girls) {
        MadeRegion region = new MadeRegion()
                .postcode("LS1 1AA", 0)
                .home("SC000001", LEEDS, "LS1 1AA", 3, 1, 0)
                .homeForAges("SC000002", LEEDS, "LS1 1AA", 3, 11, 17);
        for (int i = 0; i < girls; i++) {
            region.child("C" + i, OF_LEEDS, "K2", "LS1 1AA", "", "");
        }
        return ReachableHomes.of(region.residences(), ReachPolicy.standard());
    }

    private static RuleCost of(PlaceRule rule, ImmutableList<RuleCost> costs) {
        return costs.stream().filter(cost -> cost.rule() == rule).findFirst().orElseThrow();
    }

    /** Places as the standard does, and keeps in mind how often it was asked. */
    private static final class Counted implements BestPlacement {

        private final List<PlacementProblem> asked = new ArrayList<>();

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public PlacesTaken place(PlacementProblem problem) {
            asked.add(problem);
            return MostPlaced.standard().place(problem);
        }
    }

    @Test
    void each_rule_is_lifted_alone() {
        Counted method = new Counted();
        ImmutableList<RuleCost> costs = RuleCosts.of(region(4), method);

        assertThat(of(PlaceRule.BLOCKED, costs))
                .isEqualTo(new RuleCost(PlaceRule.BLOCKED, PlacementGroup.RESIDENTIAL, 1, 0, 1));
        assertThat(of(PlaceRule.REGISTERED_AGES, costs))
                .isEqualTo(new RuleCost(PlaceRule.REGISTERED_AGES, PlacementGroup.RESIDENTIAL, 0, 3, 2));
        assertThat(of(PlaceRule.STATED_SEX, costs))
                .isEqualTo(new RuleCost(PlaceRule.STATED_SEX, PlacementGroup.RESIDENTIAL, 0, 0, 0));
        assertThat(costs).as("of size there is no limit").hasSize(PlaceRule.values().length - 1);
        assertThat(method.asked)
                .as("once with all rules, once for each that bears")
                .hasSize(3);
    }

    @Test
    void where_all_are_placed_no_rule_costs_a_child_a_place() {
        Counted method = new Counted();
        ImmutableList<RuleCost> costs = RuleCosts.of(region(2), method);

        assertThat(costs).allSatisfy(cost -> assertThat(cost.placedMore()).isZero());
        assertThat(of(PlaceRule.BLOCKED, costs).placesLost()).isEqualTo(1);
        assertThat(method.asked).hasSize(1);
    }
}
