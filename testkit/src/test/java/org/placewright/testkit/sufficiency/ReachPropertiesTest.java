package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.sufficiency.reach.AddedHome;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.OneMoreHome;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ShortMarkets;
import org.placewright.testkit.arbitrary.PlacementProblemArbitraries;

/** What is said about places within reach is what looking at every child, place and subset says. */
class ReachPropertiesTest {

    private static final int MANY = 24;

    @Property
    void those_unplaced_are_the_largest_excess_of_children_over_places_in_their_reach(
            @ForAll("problems") PlacementProblem problem) {
        PlainPlacement plain = PlainPlacement.of(problem);
        PlacesTaken taken = MostPlaced.standard().place(problem);
        assertThat(taken.allUnplaced()).isEqualTo(plain.deficiency());
        assertThat(taken.allPlaced()).isEqualTo(plain.most());
    }

    @Property(tries = 400)
    void the_most_are_placed_where_many_compete(@ForAll("large") PlacementProblem problem) {
        assertThat(MostPlaced.standard().place(problem).allPlaced())
                .isEqualTo(PlainPlacement.of(problem).most());
    }

    @Property
    void short_markets_are_whoever_could_be_left_out_and_what_they_compete_for(
            @ForAll("problems") PlacementProblem problem) {
        isByDefinition(problem);
    }

    @Property(tries = 200)
    void short_markets_of_many_are_by_definition_too(@ForAll("large") PlacementProblem problem) {
        isByDefinition(problem);
    }

    private static void isByDefinition(PlacementProblem problem) {
        ShortMarkets found = ShortMarkets.of(MostPlaced.standard().place(problem));
        assertThat(found.markets())
                .extracting(market -> PlainPlacement.Market.of(market.groups(), market.pools()))
                .containsExactlyInAnyOrderElementsOf(PlainPlacement.markets(problem));
        assertThat(found.allShort())
                .isEqualTo(problem.allChildren()
                        - MostPlaced.standard().place(problem).allPlaced());
        assertThat(IntStream.range(0, problem.groups())
                        .mapToDouble(found::shareOfShortage)
                        .sum())
                .isCloseTo((double) found.allShort(), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Property
    void short_markets_do_not_depend_on_the_placement_found(@ForAll("large") PlacementProblem problem) {
        ShortMarkets markets = ShortMarkets.of(MostPlaced.standard().place(problem));
        assertThat(ShortMarkets.of(PlacesTaken.builder(problem).build()).markets())
                .isEqualTo(markets.markets());
        assertThat(ShortMarkets.of(FromTheLast.place(problem)).markets()).isEqualTo(markets.markets());
    }

    @Property
    void every_place_of_a_short_market_is_taken_by_its_children(@ForAll("large") PlacementProblem problem) {
        PlacesTaken taken = MostPlaced.standard().place(problem);
        ShortMarkets markets = ShortMarkets.of(taken);
        for (int pair = 0; pair < taken.size(); pair++) {
            if (markets.marketOfPool(taken.pool(pair)).isPresent()) {
                assertThat(markets.marketOfGroup(taken.group(pair))).isEqualTo(markets.marketOfPool(taken.pool(pair)));
            }
        }
        markets.markets().forEach(market -> market.pools()
                .forEach(pool -> assertThat(taken.taken(pool)).isEqualTo(problem.places(pool))));
    }

    @Property
    void one_more_home_places_as_many_more_as_placing_all_again_with_it(
            @ForAll("problems") PlacementProblem problem, @ForAll("homes") List<AddedHome> homes) {
        isAsPlacedAgain(problem, homes);
    }

    @Property(tries = 300)
    void one_more_home_is_exact_where_many_compete(
            @ForAll("large") PlacementProblem problem, @ForAll("homes") List<AddedHome> homes) {
        isAsPlacedAgain(problem, homes);
    }

    private static void isAsPlacedAgain(PlacementProblem problem, List<AddedHome> homes) {
        PlainPlacement plain = PlainPlacement.of(problem);
        OneMoreHome question = OneMoreHome.of(MostPlaced.standard().place(problem));
        assertThat(question.placedMore(ImmutableList.copyOf(homes)).asList())
                .containsExactlyElementsOf(homes.stream()
                        .map(home -> plain.with(home, problem).most() - plain.most())
                        .toList());
    }

    @Provide
    Arbitrary<PlacementProblem> problems() {
        return PlacementProblemArbitraries.placementProblems();
    }

    @Provide
    Arbitrary<PlacementProblem> large() {
        return PlacementProblemArbitraries.placementProblems(MANY);
    }

    @Provide
    Arbitrary<List<AddedHome>> homes() {
        return PlacementProblemArbitraries.addedHomes().list().ofMaxSize(6);
    }

    /** Places the last groups first, each in the last pool with room, and then the most. */
    private static final class FromTheLast {

        static PlacesTaken place(PlacementProblem problem) {
            PlacesTaken.Builder taken = PlacesTaken.builder(problem);
            int[] room =
                    IntStream.range(0, problem.pools()).map(problem::places).toArray();
            for (int group = problem.groups() - 1; group >= 0; group--) {
                int left = problem.children(group);
                for (int pool = problem.pools() - 1; pool >= 0; pool--) {
                    int count = PlainPlacement.isPossible(problem, group, pool) ? Math.min(left, room[pool]) : 0;
                    if (count > 0) {
                        taken.place(group, pool, count);
                        left -= count;
                        room[pool] -= count;
                    }
                }
            }
            return taken.build();
        }
    }
}
