package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.measure.Lengths;
import org.placewright.sufficiency.gap.LocationProfile;
import org.placewright.sufficiency.gap.LocationProfiles;
import org.placewright.sufficiency.gap.PlacementAreas;
import org.placewright.sufficiency.gap.PlacementBalance;
import org.placewright.sufficiency.gap.PlacementBalance.Flow;
import org.placewright.sufficiency.gap.PlacementBalance.Row;
import org.placewright.sufficiency.gap.PlacementLocation;
import org.placewright.sufficiency.gap.ProfileMeasure;
import org.placewright.sufficiency.gap.Together;
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.Residences;

/** Balances and profiles add up, and agree with asking each child. */
class PlacementBalancePropertiesTest {

    @Provide
    Arbitrary<DrawnRegion> regions() {
        return DrawnRegion.regions();
    }

    private static PlacementAreas areas(DrawnRegion region) {
        return PlacementAreas.of(region.residences(), DrawnRegion::areaOf);
    }

    private static long sum(List<Row> rows, ToLongFunction<Row> number) {
        return rows.stream().mapToLong(number).sum();
    }

    @Property(tries = 300)
    void imports_are_exports_and_rows_are_the_children_looked_at(@ForAll("regions") DrawnRegion region) {
        PlacementBalance balance = PlacementBalance.of(areas(region));
        for (PlacementGroup kind : PlacementGroup.values()) {
            assertThat(balance.rows().stream()
                            .filter(row -> row.kind() == kind)
                            .mapToLong(Row::net)
                            .sum())
                    .isZero();
        }
        assertThat(sum(balance.rows(), Row::lookedAfter) + balance.authorityNotKnown())
                .isEqualTo(region.residences().children().size());
        assertThat(balance.flows().stream().mapToLong(Flow::children).sum())
                .isEqualTo(sum(balance.rows(), row -> row.ownInArea() + row.exported()));
    }

    @Property(tries = 300)
    void each_row_is_what_asking_each_child_tells(@ForAll("regions") DrawnRegion region) {
        PlacementAreas areas = areas(region);
        for (Row row : PlacementBalance.of(areas).rows()) {
            Optional<AuthorityId> council = Optional.of(row.council());
            IntPredicate ofKind = child -> child(areas, child).placementType().group() == row.kind();
            IntPredicate own = child -> child(areas, child).authority().equals(council);
            IntPredicate here = child -> areas.areaOf(child).equals(council);
            IntPredicate somewhere = child -> areas.areaOf(child).isPresent();
            IntPredicate ofSomebody = child -> child(areas, child).authority().isPresent();

            assertThat(row.ownInArea()).isEqualTo(count(areas, ofKind.and(own).and(here)));
            assertThat(row.exported())
                    .isEqualTo(count(areas, ofKind.and(own).and(somewhere).and(here.negate())));
            assertThat(row.ownNotKnown()).isEqualTo(count(areas, ofKind.and(own).and(somewhere.negate())));
            assertThat(row.imported())
                    .isEqualTo(count(areas, ofKind.and(here).and(ofSomebody).and(own.negate())));
            assertThat(row.fromNotKnown())
                    .isEqualTo(count(areas, ofKind.and(here).and(ofSomebody.negate())));
            assertThat(row.placedInArea()).isEqualTo(count(areas, ofKind.and(here)));
            assertThat(row.netWithOthers().isPresent()).isEqualTo(count(areas, own) > 0);
        }
    }

    /** However many children nobody knows there are, no place has two. */
    @Property(tries = 300)
    void no_bed_is_counted_twice(@ForAll("regions") DrawnRegion region) {
        PlacementAreas areas = areas(region);
        Residences residences = areas.residences();
        for (Row row : PlacementBalance.of(areas).rows()) {
            long beds = IntStream.range(0, residences.supply().size())
                    .filter(home -> residences.supply().authority(home).equals(Optional.of(row.council()))
                            && residences.supply().group(home) == row.kind())
                    .mapToLong(home -> Math.max(
                            residences.livingIn(home),
                            residences.supply().occupied(home).orElse(0)))
                    .sum();
            long unresolved = count(
                    areas,
                    child -> areas.areaOf(child).equals(Optional.of(row.council()))
                            && child(areas, child).placementType().group() == row.kind()
                            && residences.homeOf(child).isEmpty());
            long living = IntStream.range(0, residences.children().size())
                    .filter(child -> residences.homeOf(child).isPresent())
                    .map(child -> residences.homeOf(child).getAsInt())
                    .filter(home -> residences.supply().authority(home).equals(Optional.of(row.council()))
                            && residences.supply().group(home) == row.kind())
                    .count();
            assertThat(row.takenByOthers()).isLessThanOrEqualTo(beds - living);
            if (row.takenByOthers() > 0 && row.kind() != PlacementGroup.FOSTERING) {
                assertThat(living + unresolved + row.takenByOthers()).isEqualTo(beds);
            }
        }
    }

    private static LookedAfterChild child(PlacementAreas areas, int child) {
        return areas.residences().children().child(child);
    }

    private static long count(PlacementAreas areas, IntPredicate counted) {
        return IntStream.range(0, areas.residences().children().size())
                .filter(counted)
                .count();
    }

    private static LocationProfiles profiles(PlacementAreas areas, DrawnRegion region) {
        return LocationProfiles.of(
                areas, region.siblings(), ReachPolicy.standard().unregistered());
    }

    @Property(tries = 300)
    void profiles_add_up_over_kinds_and_councils(@ForAll("regions") DrawnRegion region) {
        LocationProfiles profiles = profiles(areas(region), region);
        LocationProfile all = profiles.all();
        assertThat(all.children()).isEqualTo(region.residences().children().size());
        LocationProfile councils = profiles.of(ImmutableSet.copyOf(DrawnRegion.COUNCILS));
        assertThat(DrawnRegion.COUNCILS.stream()
                        .map(council -> profiles.of(ImmutableSet.of(council)))
                        .reduce(LocationProfile.NONE, LocationProfile::plus))
                .isEqualTo(councils);
        assertThat(Arrays.stream(PlacementGroup.values())
                        .map(kind -> profiles.of(ImmutableSet.copyOf(DrawnRegion.COUNCILS), kind))
                        .reduce(LocationProfile.NONE, LocationProfile::plus)
                        .byLocation())
                .isEqualTo(councils.byLocation());
        for (ProfileMeasure measure : ProfileMeasure.values()) {
            assertThat(measure.in(councils).base()).isLessThanOrEqualTo(all.children());
        }
    }

    @Property(tries = 300)
    void each_location_is_what_asking_each_child_tells(@ForAll("regions") DrawnRegion region) {
        PlacementAreas areas = areas(region);
        LocationProfile all = profiles(areas, region).all();
        IntPredicate known = child -> child(areas, child).authority().isPresent()
                && areas.areaOf(child).isPresent()
                && child(areas, child).origin().isPresent()
                && child(areas, child).placement().isPresent();
        IntPredicate outside = child -> !child(areas, child).authority().equals(areas.areaOf(child));
        IntPredicate far = child -> Lengths.inReturnMiles(child(areas, child)
                                .origin()
                                .orElseThrow()
                                .distanceTo(child(areas, child).placement().orElseThrow()))
                        .doubleValue()
                > 20;

        assertThat(all.located()).isEqualTo(count(areas, known));
        assertThat(ProfileMeasure.OUTSIDE.in(all).count()).isEqualTo(count(areas, known.and(outside)));
        assertThat(ProfileMeasure.OVER_20.in(all).count()).isEqualTo(count(areas, known.and(far)));
        assertThat(all.byLocation())
                .containsEntry(
                        PlacementLocation.OUTSIDE_OVER_20,
                        count(areas, known.and(outside).and(far)));
    }

    /** Children all together are at least two to a group that is so; a child apart from all is in none that is. */
    @Property(tries = 300)
    void children_and_groups_agree_on_who_is_together(@ForAll("regions") DrawnRegion region) {
        LocationProfile all = profiles(areas(region), region).all();
        assertThat(all.siblings().getOrDefault(Together.ALL, 0L))
                .isGreaterThanOrEqualTo(2 * all.groups().getOrDefault(Together.ALL, 0L));
        assertThat(all.siblings().getOrDefault(Together.NONE, 0L))
                .isGreaterThanOrEqualTo(2 * all.groups().getOrDefault(Together.NONE, 0L));
        if (all.groups().values().stream().allMatch(count -> count == 0)) {
            assertThat(all.siblings().values()).containsOnly(0L);
        }
    }
}
