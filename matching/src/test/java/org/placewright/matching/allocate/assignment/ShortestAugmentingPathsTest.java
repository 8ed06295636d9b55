package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShortestAugmentingPathsTest {

    private final AssignmentSolver solver = new ShortestAugmentingPaths();

    @Test
    void is_found_by_its_name() {
        assertThat(AssignmentSolvers.named("shortest-augmenting-paths")).isInstanceOf(ShortestAugmentingPaths.class);
    }

    @Test
    void a_unit_makes_room_where_all_gain_by_it() {
        AssignmentSolution solution = solver.solve(AssignmentProblem.builder(2, 2)
                .pair(0, 0, 10)
                .pair(0, 1, 9)
                .pair(1, 0, 10)
                .pair(1, 1, 2)
                .build());

        assertThat(solution.home(0)).isEqualTo(1);
        assertThat(solution.home(1)).isZero();
        assertThat(solution.value()).isEqualTo(19);
        assertThat(solution.gap()).isZero();
    }

    @Test
    void a_unit_stays_without_a_home_where_none_is_worth_it() {
        AssignmentSolution solution =
                solver.solve(AssignmentProblem.builder(1, 1).pair(0, 0, -1).build());

        assertThat(solution.placed()).isZero();
        assertThat(solution.isOptimal()).isTrue();
    }

    @Test
    void most_are_placed_first_if_told_so_and_then_the_scores_decide() {
        AssignmentSolution solution = solver.solve(AssignmentProblem.builder(2, 2)
                .pair(0, 0, 1_000_000)
                .pair(0, 1, -1_000_000)
                .pair(1, 0, 0)
                .mostPlacedFirst()
                .build());

        assertThat(solution.placed()).isEqualTo(2);
        assertThat(solution.score()).isEqualTo(-1_000_000);
        assertThat(solution.isOptimal()).isTrue();
    }

    @Test
    void nothing_is_solved_by_nothing() {
        assertThat(solver.solve(AssignmentProblem.builder(0, 0).build()).isOptimal())
                .isTrue();
        assertThat(solver.solve(AssignmentProblem.builder(3, 0).build()).isOptimal())
                .isTrue();
        assertThat(solver.solve(AssignmentProblem.builder(0, 3).build()).isOptimal())
                .isTrue();
    }

    @Test
    void a_home_without_places_takes_none_and_has_a_price_all_the_same() {
        AssignmentSolution solution = solver.solve(
                AssignmentProblem.builder(1, 1).capacity(0, 0).pair(0, 0, 7).build());

        assertThat(solution.placed()).isZero();
        assertThat(solution.isOptimal()).isTrue();
        assertThat(solution.prices().orElseThrow().homes().get(0)).isEqualTo(7);
    }

    @Test
    void refuses_pairs_of_more_than_one_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.solve(AssignmentProblem.builder(1, 1)
                        .capacity(0, 2)
                        .pair(0, 0, 1, 2)
                        .build()))
                .withMessageContaining("Maybe");
    }
}
