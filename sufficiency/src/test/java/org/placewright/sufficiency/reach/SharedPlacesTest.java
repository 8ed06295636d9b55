package org.placewright.sufficiency.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;

/**
 * Places shared out by hand. Two children (group 0) reach the first site, one (group 1) both; one of another type
 * (group 2) both, but only the second class of home takes them. The first site has 3 places of the first class, the
 * second 2 of the second class, which takes everybody.
 */
class SharedPlacesTest {

    private static final double EXACT = 1e-12;

    private static PlacementProblem problem() {
        SiteReach reach = SiteReach.ofAreas(2, ImmutableList.of(ImmutableIntArray.of(0), ImmutableIntArray.of(0, 1)));
        return PlacementProblem.builder(reach, 2, 2)
                .takes(0, 0)
                .takes(0, 1)
                .takes(1, 1)
                .group(0, 0, 2)
                .group(1, 0, 1)
                .group(1, 1, 1)
                .pool(0, 0, 3)
                .pool(1, 1, 2)
                .build();
    }

    /** R is 3/3 at the first site and 2/2 at the second: 2 x 1, 1 + 1, and 1. */
    @Test
    void a_child_has_a_part_of_every_pool_they_can_reach_that_takes_them() {
        PlacementProblem problem = problem();
        SharedPlaces shared = SharedPlaces.of(problem, PoolPlaces.certain(problem), 2, 1, 1);

        assertThat(shared.partOf(0).mean()).isCloseTo(2, within(EXACT));
        assertThat(shared.partOf(1).mean()).isCloseTo(2, within(EXACT));
        assertThat(shared.partOf(2).mean()).isCloseTo(1, within(EXACT));
        assertThat(shared.partOf(0, 1, 2)).isEqualTo(new SharedPlaces.Part(5, 0));
    }

    /** With three of group 1 and none of group 2, R is 3/5 and 2/3: nobody is left with a part of nothing. */
    @Test
    void shares_are_by_the_children_expected_not_by_those_of_today() {
        PlacementProblem problem = problem();
        SharedPlaces shared = SharedPlaces.of(problem, PoolPlaces.certain(problem), 2, 3, 0);

        assertThat(shared.partOf(0).mean()).isCloseTo(6.0 / 5, within(EXACT));
        assertThat(shared.partOf(1).mean()).isCloseTo(9.0 / 5 + 2, within(EXACT));
        assertThat(shared.partOf(2)).isEqualTo(new SharedPlaces.Part(0, 0));
    }

    /**
     * Group 1 has 1/3 of the first pool and 1/2 of the second: 1/9 x 9 + 1/4 x 4 = 2. Groups 1 and 2 have all of the
     * second: 1 + 4 = 5, not 2 + 1.
     */
    @Test
    void groups_together_are_as_unsure_as_the_pools_they_share() {
        PlacementProblem problem = problem();
        PoolPlaces places = PoolPlaces.of(new double[] {3, 2}, new double[] {9, 4});
        SharedPlaces shared = SharedPlaces.of(problem, places, 2, 1, 1);

        assertThat(shared.partOf(1).variance()).isCloseTo(2, within(EXACT));
        assertThat(shared.partOf(2).variance()).isCloseTo(1, within(EXACT));
        assertThat(shared.partOf(1, 2).variance()).isCloseTo(5, within(EXACT));
        assertThat(shared.partOf(0, 1, 2).variance()).isCloseTo(13, within(EXACT));
    }

    @Test
    void numbers_of_other_problems_are_refused() {
        PlacementProblem problem = problem();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharedPlaces.of(problem, PoolPlaces.certain(problem), 1, 1))
                .withMessageContaining("3 groups");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharedPlaces.of(problem, PoolPlaces.of(new double[1], new double[1]), 1, 1, 1))
                .withMessageContaining("2 pools");
        assertThatIllegalArgumentException().isThrownBy(() -> PoolPlaces.of(new double[] {1}, new double[] {-1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PoolPlaces.of(new double[] {Double.NaN}, new double[] {0}));
    }
}
