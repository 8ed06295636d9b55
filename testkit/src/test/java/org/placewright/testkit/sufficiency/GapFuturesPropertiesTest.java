package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.AgeBands;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandCells;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecastBuilder;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.GapAnalysis;
import org.placewright.sufficiency.gap.GapCell;
import org.placewright.sufficiency.gap.GapQuestion;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.reach.Catchment;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.supply.PlaceRule;

/**
 * Those left out in futures drawn, worked out future by future: where every child of a council may live in every home
 * of its area, they are the children above its places.
 */
class GapFuturesPropertiesTest {

    private static final int FUTURES = 5;
    private static final LocalDate LATER = DrawnRegion.DAY.plusYears(1);
    private static final DemandCells CELLS = new DemandCells(
            ImmutableList.sortedCopyOf(DrawnRegion.COUNCILS), ImmutableList.of(), AgeBands.DEMAND_MODEL.bands());
    private static final ReachPolicy ANY_CHILD_OF_THE_COUNCIL = ReachPolicy.builder()
            .catchment(Catchment.OWN_AREA)
            .rules(ImmutableSortedSet.of(PlaceRule.BLOCKED))
            .build();

    private static final Set<String> FOSTERED = ImmutableSet.of("U4");
    private static final Set<String> IN_HOMES = ImmutableSet.of("K2", "R1");
    private static final Set<String> UNREGISTERED = ImmutableSet.of("Z13");
    private static final Set<String> SECURE = ImmutableSet.of("K1");

    @Provide
    Arbitrary<DrawnRegion> regions() {
        return DrawnRegion.regions()
                .map(region -> new DrawnRegion(
                        region.histories().stream()
                                .filter(history ->
                                        history.responsibleAuthority().isPresent())
                                .toList(),
                        region.homes(),
                        ImmutableListMultimap.of()));
    }

    @Property(tries = 300)
    void those_left_out_of_futures_are_the_children_drawn_above_the_places(
            @ForAll("regions") DrawnRegion region,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 2 * FUTURES) int asked) {
        int[][] fostered = new int[DrawnRegion.COUNCILS.size()][];
        int[][] inHomes = new int[DrawnRegion.COUNCILS.size()][];
        Arrays.setAll(fostered, council -> random.ints(FUTURES, 0, 6).toArray());
        Arrays.setAll(inHomes, council -> random.ints(FUTURES, 0, 6).toArray());
        ReachableHomes reachable = ReachableHomes.of(region.residences(), ANY_CHILD_OF_THE_COUNCIL);
        Gap gap = GapAnalysis.standard()
                .of(GapQuestion.builder()
                        .reachable(reachable)
                        .forecast(forecast(region, fostered, inHomes))
                        .date(LATER)
                        .futures(asked)
                        .build());

        gap.unplaced().forEach((kind, unplaced) -> {
            int[] all = new int[asked];
            for (int council = 0; council < DrawnRegion.COUNCILS.size(); council++) {
                AuthorityId id = DrawnRegion.COUNCILS.get(council);
                int[] left = new int[asked];
                for (int future = 0; future < asked; future++) {
                    int children =
                            switch (kind) {
                                case FOSTERING -> drawn(region, id, FOSTERED, fostered[council], future);
                                case RESIDENTIAL ->
                                    drawn(region, id, IN_HOMES, inHomes[council], future)
                                            + children(region, id, UNREGISTERED);
                                default -> children(region, id, SECURE);
                            };
                    left[future] = Math.max(0, children - places(reachable, id, kind));
                    all[future] += left[future];
                }
                gap.row(GapCell.of(kind, id)).ifPresent(row -> assertThat(row.unplaced())
                        .isCloseTo(Arrays.stream(left).average().orElseThrow(), within(1e-9)));
            }
            assertThat(unplaced).isEqualTo(CountDistribution.ofDraws(all));
        });
    }

    @Property(tries = 100)
    void the_same_seed_draws_the_same_futures(@ForAll("regions") DrawnRegion region, @ForAll long seed) {
        int[][] twos = new int[DrawnRegion.COUNCILS.size()][FUTURES];
        Arrays.stream(twos).forEach(draws -> Arrays.fill(draws, 2));
        GapQuestion question = GapQuestion.builder()
                .reachable(ReachableHomes.of(region.residences(), ReachPolicy.standard()))
                .forecast(forecast(region, twos, twos))
                .date(LATER)
                .futures(FUTURES)
                .seed(seed)
                .build();
        Gap first = GapAnalysis.standard().of(question);
        Gap again = GapAnalysis.standard().of(question);

        assertThat(again.unplaced()).isEqualTo(first.unplaced());
        assertThat(again.rows()).isEqualTo(first.rows());
    }

    /** Of other kinds of care the forecast knows nothing. */
    private static DemandForecast forecast(DrawnRegion region, int[][] fostered, int[][] inHomes) {
        DemandForecastBuilder forecast = DemandForecast.builder(
                "drawn",
                DemandQuestion.builder()
                        .history(CareHistories.of(region.histories()))
                        .asOf(DrawnRegion.DAY)
                        .addDates(LATER)
                        .build(),
                CELLS);
        IntStream.range(0, CELLS.size()).forEach(cell -> forecast.drawn(0, cell, new int[FUTURES]));
        for (int council = 0; council < DrawnRegion.COUNCILS.size(); council++) {
            AuthorityId id = DrawnRegion.COUNCILS.get(council);
            foresee(forecast, DemandKind.FOSTERING, id, children(region, id, FOSTERED), fostered[council]);
            foresee(forecast, DemandKind.RESIDENTIAL, id, children(region, id, IN_HOMES), inHomes[council]);
        }
        return forecast.build();
    }

    private static void foresee(
            DemandForecastBuilder forecast, DemandKind kind, AuthorityId council, int known, int[] drawn) {
        int cell = CELLS.numberOf(DemandCell.of(kind).withAuthority(Optional.of(council)))
                .orElseThrow();
        forecast.known(cell, known).drawn(0, cell, drawn);
    }

    /** Returns how many there are in a future; none where there is no such child today. */
    private static int drawn(DrawnRegion region, AuthorityId council, Set<String> types, int[] draws, int future) {
        return children(region, council, types) == 0 ? 0 : draws[future % draws.length];
    }

    private static int children(DrawnRegion region, AuthorityId council, Set<String> types) {
        List<CareHistory> children = region.histories().stream()
                .filter(history -> history.responsibleAuthority().equals(Optional.of(council)))
                .filter(history ->
                        types.contains(history.episodes().get(0).placementType().code()))
                .toList();
        return children.size();
    }

    private static int places(ReachableHomes reachable, AuthorityId council, PlacementGroup kind) {
        return IntStream.range(0, reachable.residences().supply().size())
                .filter(home -> reachable.residences().supply().group(home) == kind)
                .filter(home -> reachable.residences().supply().authority(home).equals(Optional.of(council)))
                .map(reachable::placesOf)
                .sum();
    }
}
