package org.placewright.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.sufficiency.gap.MadeRegion.BRADFORD;
import static org.placewright.sufficiency.gap.MadeRegion.LEEDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.reach.Catchment;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.supply.Admission;

/** One more home, worked by hand. */
class NewHomeSitesTest {

    private static final Optional<AuthorityId> OF_LEEDS = Optional.of(LEEDS);
    private static final Optional<AuthorityId> OF_BRADFORD = Optional.of(BRADFORD);

    /**
     * Three girls of Leeds from mile 0 live in Bradford at mile 50, beyond reach of the one home, which has two places;
     * one of Bradford, from mile 45, does not.
     */
    private static MadeRegion region() {
        return new MadeRegion()
                .postcode("LS1 1AA", 0)
                .postcode("BD2 1AA", 450)
                .postcode("BD1 1AA", 500)
                .home("SC000001", BRADFORD, "BD1 1AA", 2, 0, 0)
                .child("1", OF_LEEDS, "K2", "LS1 1AA", "BD1 1AA", "")
                .child("2", OF_LEEDS, "K2", "LS1 1AA", "BD1 1AA", "")
                .child("3", OF_LEEDS, "K2", "LS1 1AA", "BD1 1AA", "")
                .child("4", OF_BRADFORD, "K2", "BD2 1AA", "LS1 1AA", "")
                .child("5", OF_LEEDS, "U1", "LS1 1AA", "BD1 1AA", "");
    }

    private static NewHomeSites sites(ReachPolicy policy) {
        ReachableHomes reachable = ReachableHomes.of(region().residences(), policy);
        return NewHomeSites.of(reachable, MostPlaced.standard().place(reachable.problem()));
    }

    private static CandidateSite site(String label, int miles, Optional<AuthorityId> authority) {
        return new CandidateSite(label, new GridPoint(400_000 + miles * 16_093 / 10, 400_000), authority);
    }

    @Test
    void the_site_that_places_most_comes_first() {
        ImmutableList<SiteBenefit> ranked = sites(ReachPolicy.standard())
                .rank(
                        NewHome.forAnyone(PlacementGroup.RESIDENTIAL, 2),
                        ImmutableList.of(
                                site("south", 45, Optional.empty()),
                                site("east", 21, Optional.empty()),
                                site("north", 10, Optional.empty()),
                                site("centre", 0, Optional.empty())));

        assertThat(ranked)
                .containsExactly(
                        new SiteBenefit("centre", 2, 2, 2 * 80_465),
                        new SiteBenefit("north", 2, 2, 2 * (80_465 - 16_093)),
                        new SiteBenefit("east", 0, 2, 2 * (80_465 - 33_795)),
                        new SiteBenefit("south", 0, 2, 72_418 + (80_465 - 72_418)));
    }

    @Test
    void the_default_sites_are_the_middles_of_councils() {
        ReachableHomes reachable = ReachableHomes.of(region().residences(), ReachPolicy.standard());
        ImmutableList<CandidateSite> middles = CandidateSite.middles(reachable, PlacementGroup.RESIDENTIAL);

        assertThat(middles)
                .containsExactly(
                        new CandidateSite(BRADFORD.value(), new GridPoint(472_418, 400_000), OF_BRADFORD),
                        new CandidateSite(LEEDS.value(), new GridPoint(400_000, 400_000), OF_LEEDS));
        assertThat(middles.get(0)).hasToString("CandidateSite[" + BRADFORD + "]");
        assertThat(CandidateSite.middles(reachable, PlacementGroup.FOSTERING)).isEmpty();
    }

    @Test
    void whom_the_home_does_not_take_it_does_not_help() {
        NewHome ofBoys =
                new NewHome(PlacementGroup.RESIDENTIAL, 2, new Admission(0, 17, true, false, ImmutableSortedSet.of()));

        assertThat(sites(ReachPolicy.standard()).rank(ofBoys, ImmutableList.of(site("centre", 0, OF_LEEDS))))
                .containsExactly(new SiteBenefit("centre", 0, 0, 0));
    }

    @Test
    void in_a_catchment_by_area_the_council_of_the_site_decides() {
        NewHomeSites sites =
                sites(ReachPolicy.builder().catchment(Catchment.OWN_AREA).build());
        ImmutableList<SiteBenefit> ranked = sites.rank(
                NewHome.forAnyone(PlacementGroup.RESIDENTIAL, 4),
                ImmutableList.of(
                        site("nowhere", 0, Optional.empty()),
                        site("in Leeds", 50, OF_LEEDS),
                        site("in Bradford", 0, OF_BRADFORD)));

        assertThat(ranked.get(0).label()).isEqualTo("in Leeds");
        assertThat(ranked).extracting(SiteBenefit::placedMore).containsExactly(3, 0, 0);
    }

    @Test
    void a_placement_of_another_problem_is_refused() {
        ReachableHomes reachable = ReachableHomes.of(region().residences(), ReachPolicy.standard());
        PlacesTaken other = MostPlaced.standard()
                .place(ReachableHomes.of(region().residences(), ReachPolicy.standard())
                        .problem());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewHomeSites.of(reachable, other))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCosts.of(reachable, MostPlaced.standard(), other, Runnable::run))
                .withMessageContaining("Maybe");
    }

    @Test
    void a_home_has_places_of_a_kind_that_homes_have() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewHome.forAnyone(PlacementGroup.ADOPTION, 1))
                .withMessageContaining("ADOPTION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewHome.forAnyone(PlacementGroup.SECURE, 0))
                .withMessageContaining("0");
    }
}
