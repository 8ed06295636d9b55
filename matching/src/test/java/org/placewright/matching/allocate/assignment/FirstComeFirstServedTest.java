package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstComeFirstServedTest {

    private final AssignmentSolver solver = new FirstComeFirstServed();

    @Test
    void is_found_by_its_name() {
        assertThat(AssignmentSolvers.named("first-come")).isInstanceOf(FirstComeFirstServed.class);
    }

    @Test
    void who_comes_first_takes_the_best_though_the_next_has_no_other() {
        AssignmentSolution solution = solver.solve(AssignmentProblem.builder(2, 2)
                .pair(0, 0, 5)
                .pair(0, 1, 4)
                .pair(1, 0, 9)
                .build());

        assertThat(Preferred.homesOf(solution)).containsExactly(1, 0);
        assertThat(solution.value()).isEqualTo(5);
        assertThat(solution.bound()).isEqualTo(14);
    }

    @Test
    void homes_that_score_the_same_are_taken_by_number() {
        AssignmentSolution solution = solver.solve(AssignmentProblem.builder(2, 3)
                .pair(0, 2, 5)
                .pair(0, 1, 5)
                .pair(1, 2, -3)
                .pair(1, 1, 7)
                .build());

        assertThat(Preferred.homesOf(solution)).containsExactly(2, 3);
    }

    @Test
    void a_unit_goes_where_there_are_places_enough_for_it() {
        AssignmentSolution solution = solver.solve(AssignmentProblem.builder(3, 2)
                .capacity(0, 3)
                .capacity(1, 2)
                .pair(0, 0, 9, 2)
                .pair(1, 0, 9, 2)
                .pair(1, 1, 1, 2)
                .pair(2, 0, 3)
                .build());

        assertThat(Preferred.homesOf(solution)).containsExactly(1, 2, 1);
    }

    @Test
    void what_homes_prefer_is_not_asked() {
        AssignmentSolution solution = solver.solve(AssignmentProblem.builder(2, 1)
                .pair(0, 0, 1, 1, 0)
                .pair(1, 0, 1, 1, 9)
                .build());

        assertThat(Preferred.homesOf(solution)).containsExactly(1, 0);
    }
}
