package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.sufficiency.gap.CandidateSite;
import org.placewright.sufficiency.gap.NewHome;
import org.placewright.sufficiency.gap.NewHomeSites;
import org.placewright.sufficiency.gap.RuleCost;
import org.placewright.sufficiency.gap.RuleCosts;
import org.placewright.sufficiency.gap.SiteBenefit;
import org.placewright.sufficiency.reach.Catchment;
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.supply.Admission;
import org.placewright.sufficiency.supply.PlaceRule;

/** What one more home, or one rule fewer, would do agrees with making the change and placing all children again. */
class NewHomePropertiesTest {

    private static final int LOCATED_SITES = 7;

    @Provide
    Arbitrary<DrawnRegion> regions() {
        return DrawnRegion.regions();
    }

    private static ReachPolicy policy(boolean isByArea) {
        return isByArea ? ReachPolicy.builder().catchment(Catchment.OWN_AREA).build() : ReachPolicy.standard();
    }

    private static ReachableHomes reachable(DrawnRegion region, boolean isByArea) {
        return ReachableHomes.of(region.residences(), policy(isByArea));
    }

    private static PlacesTaken placed(ReachableHomes reachable) {
        return MostPlaced.standard().place(reachable.problem());
    }

    private static ImmutableList<CandidateSite> sites() {
        return IntStream.range(0, LOCATED_SITES)
                .mapToObj(site -> new CandidateSite(
                        "TS" + (site + 1), DrawnRegion.point(site), Optional.of(DrawnRegion.COUNCILS.get(site % 3))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<SiteBenefit> rank(ReachableHomes reachable, NewHome home) {
        return NewHomeSites.of(reachable, placed(reachable)).rank(home, sites());
    }

    @Property(tries = 200)
    void children_placed_more_are_those_with_the_home_in_the_register(
            @ForAll("regions") DrawnRegion region,
            @ForAll boolean isByArea,
            @ForAll boolean isSecure,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        ReachableHomes reachable = reachable(region, isByArea);
        long before = placed(reachable).allPlaced();
        PlacementGroup kind = isSecure ? PlacementGroup.SECURE : PlacementGroup.RESIDENTIAL;
        for (SiteBenefit benefit : rank(reachable, NewHome.forAnyone(kind, places))) {
            DrawnRegion with = new DrawnRegion(
                    region.histories(),
                    ImmutableList.<Home>builder()
                            .addAll(region.homes())
                            .add(opened(benefit.label(), isSecure, places))
                            .build(),
                    region.siblings());
            assertThat(placed(reachable(with, isByArea)).allPlaced() - before).isEqualTo(benefit.placedMore());
        }
    }

    /** A home in which nobody lives: neither its number nor its full postcode is that of any placement. */
    private static Home opened(String label, boolean isSecure, int places) {
        int site = Integer.parseInt(label.substring(2)) - 1;
        Registration registration = Registration.builder()
                .urn(Urn.of("SC000099"))
                .status(RegistrationStatus.ACTIVE)
                .build();
        UsableCapacity capacity =
                UsableCapacity.builder().registered(places).occupied(0).build();
        return isSecure
                ? SecureChildrensHome.builder()
                        .id(HomeId.of("NEW"))
                        .registration(registration)
                        .capacity(capacity)
                        .localAuthority(DrawnRegion.COUNCILS.get(site % 3))
                        .postcode(Postcode.of(label + " 1AB"))
                        .build()
                : ChildrensHome.builder()
                        .id(HomeId.of("NEW"))
                        .registration(registration)
                        .capacity(capacity)
                        .localAuthority(DrawnRegion.COUNCILS.get(site % 3))
                        .postcode(Postcode.of(label + " 1AB"))
                        .build();
    }

    @Property(tries = 200)
    void distance_saved_is_that_of_the_children_who_save_most(
            @ForAll("regions") DrawnRegion region,
            @ForAll @IntRange(min = 1, max = 6) int places,
            @ForAll @IntRange(min = 0, max = 17) int youngest,
            @ForAll boolean girls) {
        ReachableHomes reachable = reachable(region, false);
        Admission admission = new Admission(youngest, 17, !girls, girls, ImmutableSortedSet.of());
        for (SiteBenefit benefit : rank(reachable, new NewHome(PlacementGroup.RESIDENTIAL, places, admission))) {
            GridPoint point = DrawnRegion.point(Integer.parseInt(benefit.label().substring(2)) - 1);
            List<Long> saved = IntStream.range(
                            0, reachable.residences().children().size())
                    .filter(child -> reachable.groupOf(child).isPresent())
                    .filter(child -> reachable
                                    .groups()
                                    .get(reachable.groupOf(child).getAsInt())
                                    .kind()
                            == PlacementGroup.RESIDENTIAL)
                    .mapToObj(reachable.residences().children()::child)
                    .filter(child -> admission.takes(child.age(), child.sex(), ImmutableSet.of()))
                    .filter(child ->
                            child.origin().isPresent() && child.placement().isPresent())
                    .map(child -> saved(child, point))
                    .filter(metres -> metres > 0)
                    .sorted(Comparator.reverseOrder())
                    .limit(places)
                    .toList();
            assertThat(benefit.nearer()).isEqualTo(saved.size());
            assertThat(benefit.metresSaved())
                    .isEqualTo(saved.stream().mapToLong(Long::longValue).sum());
        }
    }

    private static long saved(LookedAfterChild child, GridPoint point) {
        GridPoint origin = child.origin().orElseThrow();
        return (long) Math.rint(origin.metresTo(child.placement().orElseThrow()))
                - (long) Math.rint(origin.metresTo(point));
    }

    @Property(tries = 200)
    void more_places_never_help_less_and_the_best_come_first(
            @ForAll("regions") DrawnRegion region, @ForAll @IntRange(min = 1, max = 5) int places) {
        ReachableHomes reachable = reachable(region, false);
        List<SiteBenefit> few = rank(reachable, NewHome.forAnyone(PlacementGroup.RESIDENTIAL, places));
        List<SiteBenefit> more = rank(reachable, NewHome.forAnyone(PlacementGroup.RESIDENTIAL, places + 1));
        for (SiteBenefit benefit : few) {
            SiteBenefit larger = more.stream()
                    .filter(other -> other.label().equals(benefit.label()))
                    .findFirst()
                    .orElseThrow();
            assertThat(larger.placedMore()).isBetween(benefit.placedMore(), benefit.placedMore() + 1);
            assertThat(larger.metresSaved()).isGreaterThanOrEqualTo(benefit.metresSaved());
            assertThat(benefit.placedMore()).isBetween(0, places);
        }
        for (int i = 1; i < few.size(); i++) {
            SiteBenefit before = few.get(i - 1);
            SiteBenefit after = few.get(i);
            assertThat(before.placedMore()).isGreaterThanOrEqualTo(after.placedMore());
            if (before.placedMore() == after.placedMore()) {
                assertThat(before.metresSaved()).isGreaterThanOrEqualTo(after.metresSaved());
            }
        }
    }

    @Property(tries = 200)
    void rules_cost_what_placing_all_without_them_tells(
            @ForAll("regions") DrawnRegion region, @ForAll boolean isByArea) {
        ReachableHomes reachable = reachable(region, isByArea);
        List<RuleCost> costs = RuleCosts.of(reachable, MostPlaced.standard());
        for (PlaceRule rule : PlaceRule.values()) {
            ReachableHomes without =
                    ReachableHomes.of(region.residences(), policy(isByArea).without(rule));
            long more = costs.stream()
                    .filter(cost -> cost.rule() == rule)
                    .mapToLong(RuleCost::placedMore)
                    .sum();
            assertThat(more)
                    .isEqualTo(placed(without).allPlaced() - placed(reachable).allPlaced());
        }
        assertThat(costs).allSatisfy(cost -> {
            assertThat(cost.placedMore()).isNotNegative();
            assertThat(cost.placesLost()).isNotNegative();
            assertThat(cost.rule().isOfChild() ? cost.placesLost() : cost.placesRestricted())
                    .isZero();
            if (cost.placesLost() + cost.placesRestricted() == 0) {
                assertThat(cost.placedMore()).isZero();
            }
        });
    }
}
