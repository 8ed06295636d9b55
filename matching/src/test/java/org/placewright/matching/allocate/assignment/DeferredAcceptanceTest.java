package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worked examples of the papers; what is true of all problems is in the testkit's properties. */
class DeferredAcceptanceTest {

    private static final DeferredAcceptance CHILDREN = DeferredAcceptance.childProposing();
    private static final DeferredAcceptance HOMES = DeferredAcceptance.homeProposing();

    @Test
    void both_are_found_by_their_names() {
        assertThat(AssignmentSolvers.named("deferred-acceptance")).isInstanceOf(DeferredAcceptance.class);
        assertThat(AssignmentSolvers.named("deferred-acceptance-home-proposing").name())
                .isEqualTo(HOMES.name());
    }

    /** Gale &amp; Shapley (1962), example 1: three stable solutions, the best for each side and one between. */
    @Test
    void whoever_proposes_has_the_best_of_what_is_stable() {
        AssignmentProblem problem = Preferred.units("1 2 3", "2 3 1", "3 1 2")
                .homes("2 3 1", "3 1 2", "1 2 3")
                .problem();

        assertThat(homes(CHILDREN.solve(problem))).containsExactly(1, 2, 3);
        assertThat(homes(HOMES.solve(problem))).containsExactly(3, 1, 2);
        assertThat(EveryAssignment.stable(problem).map(Preferred::homesOf))
                .containsExactlyInAnyOrder(
                        ImmutableList.of(1, 2, 3), ImmutableList.of(2, 3, 1), ImmutableList.of(3, 1, 2));
    }

    /** Gale &amp; Shapley (1962), example 2: only one solution is stable, and nobody has a first choice in it. */
    @Test
    void where_one_solution_is_stable_both_find_it() {
        AssignmentProblem problem = Preferred.units("1 2 3 4", "1 4 3 2", "2 1 3 4", "4 2 3 1")
                .homes("4 3 1 2", "2 4 1 3", "4 1 2 3", "3 2 1 4")
                .problem();

        assertThat(homes(CHILDREN.solve(problem))).containsExactly(3, 4, 1, 2);
        assertThat(homes(HOMES.solve(problem))).containsExactly(3, 4, 1, 2);
        assertThat(EveryAssignment.stable(problem)).hasSize(1);
    }

    /** McVitie &amp; Wilson, "The stable marriage problem", Communications of the ACM 14 (1971): eight of each. */
    @Test
    void the_eight_of_mcvitie_and_wilson_are_solved_as_published() {
        AssignmentProblem problem = Preferred.units(
                        "5 7 1 2 6 8 4 3",
                        "2 3 7 5 4 1 8 6",
                        "8 5 1 4 6 2 3 7",
                        "3 2 7 4 1 6 8 5",
                        "7 2 5 1 3 6 8 4",
                        "1 6 7 5 8 4 2 3",
                        "2 5 7 6 3 4 8 1",
                        "3 8 4 5 7 2 6 1")
                .homes(
                        "5 3 7 6 1 2 8 4",
                        "8 6 3 5 7 2 1 4",
                        "1 5 6 2 4 8 7 3",
                        "8 7 3 2 4 1 5 6",
                        "6 4 7 3 8 1 2 5",
                        "2 8 5 4 6 3 7 1",
                        "7 5 2 1 8 6 4 3",
                        "7 4 1 5 2 3 6 8")
                .problem();

        assertThat(homes(CHILDREN.solve(problem))).containsExactly(5, 3, 8, 6, 7, 1, 2, 4);
        assertThat(homes(HOMES.solve(problem))).containsExactly(3, 6, 2, 8, 1, 5, 7, 4);
    }

    /**
     * Roth (1985): three colleges, the first with two places. One solution is stable, and yet the first college, though
     * colleges propose, gets students it likes better by misstating what it likes.
     */
    @Test
    void a_home_with_several_places_may_gain_by_misstatement_even_if_homes_propose() {
        Preferred students = Preferred.units("3 1 2", "2 1 3", "1 3 2", "1 2 3");
        AssignmentProblem truth = students.homes("1 2 3 4", "1 2 3 4", "3 1 2 4")
                .capacities(2, 1, 1)
                .problem();
        AssignmentProblem misstated = students.homes("1 4 2 3", "1 2 3 4", "3 1 2 4")
                .capacities(2, 1, 1)
                .problem();

        assertThat(homes(CHILDREN.solve(truth))).containsExactly(3, 2, 1, 1);
        assertThat(homes(HOMES.solve(truth))).containsExactly(3, 2, 1, 1);
        assertThat(homes(HOMES.solve(misstated))).containsExactly(1, 2, 3, 1);
    }

    @Test
    void who_is_on_no_list_that_has_room_stays_unplaced_and_a_place_may_stay_empty() {
        AssignmentProblem problem =
                Preferred.units("1", "1", "").homes("2 1", "").problem();

        assertThat(homes(CHILDREN.solve(problem))).containsExactly(0, 1, 0);
        assertThat(homes(HOMES.solve(problem))).containsExactly(0, 1, 0);
    }

    @Test
    void what_a_home_prefers_counts_and_not_what_suits_the_unit_or_is_worth_most() {
        AssignmentProblem problem = AssignmentProblem.builder(2, 1)
                .pair(0, 0, 900, 1, 1)
                .pair(1, 0, -5, 1, 2)
                .worth(0, 1_000)
                .build();

        assertThat(homes(CHILDREN.solve(problem))).containsExactly(0, 1);
        assertThat(homes(HOMES.solve(problem))).containsExactly(0, 1);
    }

    @Test
    void ties_go_to_the_lowest_number_unless_told() {
        AssignmentProblem problem = allAlike(3, 2);

        assertThat(homes(CHILDREN.solve(problem))).containsExactly(1, 2, 0);
        assertThat(homes(HOMES.solve(problem))).containsExactly(1, 2, 0);
    }

    @Test
    void a_seed_draws_the_same_each_time_and_each_unit_is_lucky_with_some() {
        AssignmentProblem problem = allAlike(3, 1);
        for (DeferredAcceptance proposing : ImmutableList.of(CHILDREN, HOMES)) {
            assertThat(lucky(proposing, problem, 7)).isEqualTo(lucky(proposing, problem, 7));
            assertThat(LongStream.range(0, 40)
                            .mapToObj(seed -> lucky(proposing, problem, seed))
                            .collect(ImmutableSet.toImmutableSet()))
                    .containsExactlyInAnyOrder(
                            ImmutableList.of(1, 0, 0), ImmutableList.of(0, 1, 0), ImmutableList.of(0, 0, 1));
        }
    }

    private static ImmutableList<Integer> lucky(DeferredAcceptance proposing, AssignmentProblem problem, long seed) {
        return homes(proposing.breakingTies(new TieBreak.SingleLottery(seed)).solve(problem));
    }

    private static AssignmentProblem allAlike(int units, int homes) {
        AssignmentProblem.Builder problem = AssignmentProblem.builder(units, homes);
        for (int unit = 0; unit < units; unit++) {
            for (int home = 0; home < homes; home++) {
                problem.pair(unit, home, 0);
            }
        }
        return problem.build();
    }

    /**
     * The third takes two places of the first home; each solution leaves some two who would rather have one another.
     */
    @Test
    void with_sizes_none_may_be_stable_and_the_blocking_pair_is_told() {
        AssignmentProblem problem = Preferred.units("2 1", "1 2", "1")
                .homes("1 3 2", "2 1")
                .capacities(2, 1)
                .problem(1, 1, 2);

        assertThat(EveryAssignment.stable(problem)).isEmpty();
        for (DeferredAcceptance proposing : ImmutableList.of(CHILDREN, HOMES)) {
            AssignmentSolution solution = proposing.solve(problem);
            assertThat(homes(solution)).containsExactly(2, 1, 0);
            assertThat(BlockingPairs.of(solution).asList()).containsExactly(problem.pairOf(2, 0));
        }
    }

    @Test
    void a_home_keeps_those_it_likes_best_as_far_as_they_fit() {
        AssignmentProblem problem =
                Preferred.units("1", "1", "1").homes("1 2 3").capacities(3).problem(2, 2, 1);

        assertThat(homes(CHILDREN.solve(problem))).containsExactly(1, 0, 1);
        assertThat(homes(HOMES.solve(problem))).containsExactly(1, 0, 1);
    }

    /** The home waits for the second to leave it before it passes over the third, who takes two places. */
    @Test
    void a_home_that_proposes_waits_for_whom_it_would_rather_have() {
        AssignmentProblem problem = Preferred.units("2 1", "1", "1")
                .homes("1 2 3", "1")
                .capacities(2, 1)
                .problem(1, 2, 1);

        assertThat(homes(HOMES.solve(problem))).containsExactly(2, 1, 0);
    }

    /** The first home passes over the second unit, and has room for it once the first has gone to the second home. */
    @Test
    void a_home_that_proposes_comes_back_to_whom_it_passed_over() {
        AssignmentProblem problem = Preferred.units("2 1", "1", "2", "2")
                .homes("1 2", "3 4 1")
                .capacities(2, 2)
                .problem(1, 2, 1, 2);

        assertThat(homes(HOMES.solve(problem))).containsExactly(2, 1, 2, 0);
    }

    /** The second home can never take the fourth unit, so it asks the first at once, while the first home waits. */
    @Test
    void a_home_does_not_wait_for_whom_it_could_never_take() {
        AssignmentProblem problem = Preferred.units("2 1", "1", "1", "2")
                .homes("1 2 3", "4 1")
                .capacities(2, 1)
                .problem(1, 2, 1, 2);

        assertThat(homes(HOMES.solve(problem))).containsExactly(2, 1, 0, 0);
    }

    @Test
    void a_home_of_many_places_keeps_its_best() {
        AssignmentProblem problem = Preferred.units("1", "1", "1", "1", "1", "1", "1", "1", "1", "1")
                .homes("10 3 8 5 9 1 7 2 6 4")
                .capacities(5)
                .problem();

        assertThat(homes(CHILDREN.solve(problem))).containsExactly(0, 0, 1, 0, 1, 0, 0, 1, 1, 1);
        assertThat(homes(HOMES.solve(problem))).containsExactly(0, 0, 1, 0, 1, 0, 0, 1, 1, 1);
    }

    private static ImmutableList<Integer> homes(AssignmentSolution solution) {
        return Preferred.homesOf(solution);
    }
}
