package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.child.Child;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Registration;
import org.placewright.core.time.Age;
import org.placewright.sufficiency.reach.Catchment;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;

/** Who can have a place in which home is what looking at every child and every home says, as they were recorded. */
class ReachableHomesPropertiesTest {

    private static final Map<String, PlacementGroup> NEEDED = ImmutableMap.of(
            "K2", PlacementGroup.RESIDENTIAL,
            "R1", PlacementGroup.RESIDENTIAL,
            "Z13", PlacementGroup.RESIDENTIAL,
            "K1", PlacementGroup.SECURE,
            "U4", PlacementGroup.FOSTERING);

    @Provide
    Arbitrary<DrawnRegion> regions() {
        return DrawnRegion.regions();
    }

    @Property(tries = 400)
    void a_home_is_within_reach_of_whom_it_takes_and_who_comes_from_near(
            @ForAll("regions") DrawnRegion region, @ForAll @IntRange(min = 1, max = 60) int miles) {
        ReachableHomes reachable = ReachableHomes.of(
                region.residences(),
                ReachPolicy.builder()
                        .catchment(new Catchment.WithinDistance(Lengths.returnMiles(miles)))
                        .build());
        Map<AuthorityId, GridPoint> middles =
                Maps.toMap(DrawnRegion.COUNCILS, council -> middle(region, council)).entrySet().stream()
                        .filter(entry -> entry.getValue().isPresent())
                        .collect(ImmutableMap.toImmutableMap(
                                Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));
        holdsPairByPair(region, reachable, (child, home) -> {
            Optional<GridPoint> from =
                    origin(child).or(() -> child.responsibleAuthority().map(middles::get));
            Optional<GridPoint> to = position(home);
            return from.isPresent()
                    && to.isPresent()
                    && Math.hypot(
                                    from.get().easting() - to.get().easting(),
                                    from.get().northing() - to.get().northing())
                            <= miles * 1_609.3;
        });
    }

    @Property(tries = 200)
    void a_home_is_within_reach_of_whom_it_takes_of_the_council_whose_area_it_is_in(
            @ForAll("regions") DrawnRegion region) {
        ReachableHomes reachable = ReachableHomes.of(
                region.residences(),
                ReachPolicy.builder().catchment(Catchment.OWN_AREA).build());
        holdsPairByPair(
                region,
                reachable,
                (child, home) -> child.responsibleAuthority().isPresent()
                        && child.responsibleAuthority().equals(home.localAuthority()));
    }

    private interface Nearness {
        boolean isNear(CareHistory child, Home home);
    }

    private static void holdsPairByPair(DrawnRegion region, ReachableHomes reachable, Nearness nearness) {
        PlacementProblem problem = reachable.problem();
        int[] children = new int[problem.groups()];
        int[] places = new int[problem.pools()];
        for (int home = 0; home < region.homes().size(); home++) {
            int added = reachable.placesOf(home);
            reachable.poolOf(home).ifPresent(pool -> places[pool] += added);
        }
        for (int number = 0; number < region.histories().size(); number++) {
            CareHistory child = history(
                    region, reachable.residences().children().child(number).id());
            Optional<PlacementGroup> needed = Optional.ofNullable(
                    NEEDED.get(episode(child).placementType().code()));
            OptionalInt group = reachable.groupOf(number);
            assertThat(group.isPresent()).isEqualTo(needed.isPresent());
            if (group.isPresent()) {
                children[group.getAsInt()]++;
                for (int home = 0; home < region.homes().size(); home++) {
                    Home told = reachable.residences().supply().home(home);
                    OptionalInt pool = reachable.poolOf(home);
                    boolean isReached =
                            pool.isPresent() && PlainPlacement.isPossible(problem, group.getAsInt(), pool.getAsInt());
                    assertThat(isReached)
                            .isEqualTo(isNumberKnown(told)
                                    && kind(told) == needed.orElseThrow()
                                    && takes(told, child.child().orElseThrow())
                                    && nearness.isNear(child, told));
                }
            }
        }
        assertThat(IntStream.range(0, children.length).map(problem::children)).containsExactly(boxed(children));
        assertThat(IntStream.range(0, places.length).map(problem::places)).containsExactly(boxed(places));
    }

    private static Integer[] boxed(int[] values) {
        return IntStream.of(values).boxed().toArray(Integer[]::new);
    }

    private static CareHistory history(DrawnRegion region, ChildId id) {
        return region.histories().stream()
                .filter(history -> history.childId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Episode episode(CareHistory child) {
        return child.episodes().get(0);
    }

    private static boolean isNumberKnown(Home home) {
        return home.capacity().isPresent()
                || home.registration().map(Registration::places).orElseThrow().isPresent();
    }

    private static PlacementGroup kind(Home home) {
        return home.kind() == HomeKind.SECURE_CHILDRENS_HOME ? PlacementGroup.SECURE : PlacementGroup.RESIDENTIAL;
    }

    private static boolean takes(Home home, Child child) {
        int age = Age.inYears(child.dateOfBirth(), DrawnRegion.DAY);
        return home.registration()
                        .flatMap(Registration::ages)
                        .filter(ages -> !ages.contains(age))
                        .isEmpty()
                && home.acceptedSex().filter(sex -> !sex.accepts(child.sex())).isEmpty();
    }

    private static Optional<GridPoint> origin(CareHistory child) {
        return episode(child).homePostcode().flatMap(DrawnRegion.locator()::locate);
    }

    private static Optional<GridPoint> position(Home home) {
        return home.postcode().flatMap(DrawnRegion.locator()::locate);
    }

    /** Returns the middle of where the children of a council come from, whether or not they need a place. */
    private static Optional<GridPoint> middle(DrawnRegion region, AuthorityId council) {
        List<GridPoint> points = region.histories().stream()
                .filter(history -> history.responsibleAuthority().equals(Optional.of(council)))
                .flatMap(history -> origin(history).stream())
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new GridPoint(median(points, GridPoint::easting), median(points, GridPoint::northing)));
    }

    private static int median(List<GridPoint> points, ToIntFunction<GridPoint> coordinate) {
        return points.stream()
                .mapToInt(coordinate)
                .sorted()
                .skip(points.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
