package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.GapAnalysis;
import org.placewright.sufficiency.gap.GapCell;
import org.placewright.sufficiency.gap.GapQuestion;
import org.placewright.sufficiency.gap.GapRow;
import org.placewright.sufficiency.gap.Shortfall;
import org.placewright.sufficiency.reach.Catchment;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.PoolPlaces;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.reach.SharedPlaces;
import org.placewright.sufficiency.supply.AgedSupply;
import org.placewright.sufficiency.supply.FactAgeing;
import org.placewright.testkit.arbitrary.PlacementProblemArbitraries;

/**
 * What a gap guarantees, in small regions: each place counted once, nobody the worse for a home, and no other order.
 */
class GapPropertiesTest {

    private static final double ROUNDING = 1e-9;

    @Provide
    Arbitrary<DrawnRegion> regions() {
        return DrawnRegion.regions();
    }

    @Provide
    Arbitrary<PlacementProblem> problems() {
        return PlacementProblemArbitraries.placementProblems();
    }

    /** Probabilities of 0 to 5. */
    @Provide
    Arbitrary<double[]> counts() {
        return Arbitraries.integers()
                .between(0, 9)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(6)
                .filter(weights -> Arrays.stream(weights).sum() > 0)
                .map(weights -> Arrays.stream(weights)
                        .mapToDouble(weight ->
                                (double) weight / Arrays.stream(weights).sum())
                        .toArray());
    }

    private static ReachableHomes reachable(List<CareHistory> histories, List<Home> homes, boolean isByArea) {
        DrawnRegion region = new DrawnRegion(histories, homes, ImmutableListMultimap.of());
        return ReachableHomes.of(
                region.residences(),
                isByArea ? ReachPolicy.builder().catchment(Catchment.OWN_AREA).build() : ReachPolicy.standard());
    }

    private static Gap gap(ReachableHomes reachable) {
        return GapAnalysis.standard()
                .of(GapQuestion.builder().reachable(reachable).isByNeed(true).build());
    }

    @Property(tries = 200)
    void a_home_added_makes_no_shortfall_likelier_and_leaves_out_no_more(
            @ForAll("regions") DrawnRegion region,
            @ForAll boolean isByArea,
            @ForAll @IntRange(min = 0, max = 6) int site,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        Gap before = gap(reachable(region.histories(), region.homes(), isByArea));
        Gap after = gap(reachable(
                region.histories(),
                ImmutableList.<Home>builder()
                        .addAll(region.homes())
                        .add(opened(site, places))
                        .build(),
                isByArea));

        assertThat(after.rows()).extracting(GapRow::cell).isEqualTo(cells(before));
        for (int row = 0; row < before.rows().size(); row++) {
            for (int n = 1; n <= before.rows().get(row).childrenNow(); n++) {
                assertThat(after.rows().get(row).probabilityShortOf(n))
                        .isLessThanOrEqualTo(before.rows().get(row).probabilityShortOf(n) + ROUNDING);
            }
        }
        before.unplaced()
                .forEach((kind, unplaced) ->
                        assertThat(after.unplaced().get(kind).mean()).isLessThanOrEqualTo(unplaced.mean()));
    }

    private static List<GapCell> cells(Gap gap) {
        return gap.rows().stream().map(GapRow::cell).toList();
    }

    /** A home in which nobody lives: neither its number nor its full postcode is that of any placement. */
    private static Home opened(int site, int places) {
        return ChildrensHome.builder()
                .id(HomeId.of("NEW"))
                .registration(Registration.builder()
                        .urn(Urn.of("SC000099"))
                        .status(RegistrationStatus.ACTIVE)
                        .build())
                .capacity(
                        UsableCapacity.builder().registered(places).occupied(0).build())
                .localAuthority(DrawnRegion.COUNCILS.get(site % DrawnRegion.COUNCILS.size()))
                .postcode(Postcode.of("TS" + (site + 1) + " 1AB"))
                .build();
    }

    @Property(tries = 200)
    void parts_add_up_to_the_places_that_anybody_can_reach(@ForAll("problems") PlacementProblem problem) {
        SharedPlaces shared = SharedPlaces.of(
                problem,
                PoolPlaces.certain(problem),
                IntStream.range(0, problem.groups())
                        .mapToDouble(problem::children)
                        .toArray());
        int reached = IntStream.range(0, problem.pools())
                .filter(pool -> IntStream.range(0, problem.groups())
                        .anyMatch(group ->
                                problem.children(group) > 0 && PlainPlacement.isPossible(problem, group, pool)))
                .map(problem::places)
                .sum();

        assertThat(shared.partOf(IntStream.range(0, problem.groups()).toArray()).mean())
                .isCloseTo(reached, within(ROUNDING));
    }

    @Property(tries = 200)
    void no_place_is_counted_for_two_councils_and_no_child_left_out_for_two(
            @ForAll("regions") DrawnRegion region, @ForAll boolean isByArea) {
        List<CareHistory> ofCouncils = region.histories().stream()
                .filter(history -> history.responsibleAuthority().isPresent())
                .toList();
        ReachableHomes reachable = reachable(ofCouncils, region.homes(), isByArea);
        Gap gap = gap(reachable);

        gap.unplaced().forEach((kind, unplaced) -> {
            GapRow all = gap.row(GapCell.of(kind)).orElseThrow();
            List<GapRow> councils = DrawnRegion.COUNCILS.stream()
                    .flatMap(council -> gap.row(GapCell.of(kind, council)).stream())
                    .toList();
            double places =
                    councils.stream().mapToDouble(row -> row.places().mean()).sum();
            assertThat(all.places().mean()).isCloseTo(places, within(ROUNDING));
            assertThat(places).isLessThanOrEqualTo(places(reachable, kind) + ROUNDING);
            assertThat(councils.stream().mapToDouble(GapRow::unplaced).sum())
                    .isCloseTo(unplaced.mean(), within(ROUNDING));
            assertThat(all.unplaced()).isCloseTo(unplaced.mean(), within(ROUNDING));
        });
    }

    private static int places(ReachableHomes reachable, PlacementGroup kind) {
        return IntStream.range(0, reachable.residences().supply().size())
                .filter(home -> reachable.residences().supply().group(home) == kind)
                .map(reachable::placesOf)
                .sum();
    }

    @Property(tries = 200)
    void those_left_out_of_a_kind_are_those_whom_trying_every_path_leaves_out(
            @ForAll("regions") DrawnRegion region, @ForAll boolean isByArea) {
        ReachableHomes reachable = reachable(region.histories(), region.homes(), isByArea);
        gap(reachable).unplaced().forEach((kind, unplaced) -> {
            PlainPlacement ofKind = PlainPlacement.of(reachable
                    .problem()
                    .withChildren(IntStream.range(0, reachable.groups().size())
                            .map(group -> reachable.groups().get(group).kind() == kind
                                    ? reachable.problem().children(group)
                                    : 0)
                            .toArray()));
            assertThat(unplaced).isEqualTo(CountDistribution.certain(ofKind.children() - ofKind.most()));
        });
    }

    @Property(tries = 200)
    void the_order_of_children_and_homes_changes_nothing(
            @ForAll("regions") DrawnRegion region, @ForAll boolean isByArea, @ForAll long seed) {
        Gap told = gap(reachable(region.histories(), region.homes(), isByArea));
        Gap shuffled = gap(reachable(shuffled(region.histories(), seed), shuffled(region.homes(), seed), isByArea));

        assertThat(shuffled.unplaced()).isEqualTo(told.unplaced());
        assertThat(shuffled.counts()).isEqualTo(told.counts());
        assertThat(cells(shuffled)).isEqualTo(cells(told));
        for (int row = 0; row < told.rows().size(); row++) {
            GapRow one = told.rows().get(row);
            GapRow other = shuffled.rows().get(row);
            assertThat(other.need()).isEqualTo(one.need());
            assertThat(other.places().mean()).isCloseTo(one.places().mean(), within(ROUNDING));
            assertThat(other.expectedShortfall()).isCloseTo(one.expectedShortfall(), within(ROUNDING));
            assertThat(other.unplaced()).isCloseTo(one.unplaced(), within(ROUNDING));
        }
    }

    private static <T> List<T> shuffled(List<T> values, long seed) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Property(tries = 200)
    void places_told_on_the_day_itself_are_certain(@ForAll("regions") DrawnRegion region, @ForAll boolean isByArea) {
        ReachableHomes reachable = reachable(region.histories(), region.homes(), isByArea);
        PoolPlaces certain = PoolPlaces.certain(reachable.problem());
        PoolPlaces aged = PoolPlaces.aged(
                reachable, AgedSupply.of(reachable.residences().supply(), DrawnRegion.DAY, FactAgeing.standard()));

        assertThat(aged.size()).isEqualTo(certain.size());
        for (int pool = 0; pool < certain.size(); pool++) {
            assertThat(aged.mean(pool)).isCloseTo(certain.mean(pool), within(ROUNDING));
            assertThat(aged.variance(pool)).isCloseTo(0, within(ROUNDING));
        }
    }

    @Property(tries = 200)
    void a_shortfall_is_what_going_through_every_pair_of_numbers_tells(
            @ForAll("counts") double[] need, @ForAll("counts") double[] places) {
        double[] expected = new double[need.length];
        for (int n = 0; n < need.length; n++) {
            for (int s = 0; s < places.length; s++) {
                expected[Math.max(0, n - s)] += need[n] * places[s];
            }
        }
        CountDistribution shortfall = shortfall(need, places);
        for (int n = 0; n < expected.length; n++) {
            assertThat(shortfall.probability(n)).isCloseTo(expected[n], within(ROUNDING));
        }
    }

    @Property(tries = 200)
    void a_shortfall_gets_no_likelier_where_places_are_added(
            @ForAll("counts") double[] need, @ForAll("counts") double[] places, @ForAll("counts") double[] added) {
        double[] more = new double[places.length + added.length - 1];
        for (int s = 0; s < places.length; s++) {
            for (int a = 0; a < added.length; a++) {
                more[s + a] += places[s] * added[a];
            }
        }
        for (int n = 0; n < need.length; n++) {
            assertThat(shortfall(need, more).probabilityOfExceeding(n))
                    .isLessThanOrEqualTo(shortfall(need, places).probabilityOfExceeding(n) + ROUNDING);
        }
    }

    private static CountDistribution shortfall(double[] need, double[] places) {
        return Shortfall.of(CountDistribution.ofProbabilities(need), CountDistribution.ofProbabilities(places));
    }
}
