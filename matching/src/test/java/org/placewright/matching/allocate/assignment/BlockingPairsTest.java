package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;

class BlockingPairsTest {

    private static final int NONE = AssignmentSolution.NOT_PLACED;

    @Test
    void a_unit_and_a_home_that_would_rather_have_one_another_block() {
        AssignmentProblem problem =
                Preferred.units("1 2", "1 2").homes("1 2", "1 2").problem();

        assertThat(blocking(problem, 2, 1)).isEqualTo(ImmutableIntArray.of(problem.pairOf(0, 0)));
        assertThat(blocking(problem, 1, 2).isEmpty()).isTrue();
    }

    @Test
    void a_unit_without_a_home_and_a_home_with_room_block_whatever_they_score() {
        AssignmentProblem problem =
                AssignmentProblem.builder(1, 1).pair(0, 0, -9).build();

        assertThat(blocking(problem, 0).length()).isEqualTo(1);
        assertThat(blocking(problem.withCapacity(0, 0), 0).isEmpty()).isTrue();
    }

    @Test
    void neither_a_unit_nor_a_home_that_is_indifferent_blocks() {
        AssignmentProblem homesAlike =
                AssignmentProblem.builder(1, 2).pair(0, 0, 3).pair(0, 1, 3).build();
        AssignmentProblem unitsAlike =
                AssignmentProblem.builder(2, 1).pair(0, 0, 3).pair(1, 0, 3).build();

        assertThat(blocking(homesAlike, 2).isEmpty()).isTrue();
        assertThat(blocking(unitsAlike, 0, 1).isEmpty()).isTrue();
    }

    @Test
    void several_that_are_liked_less_make_room_together_but_none_that_is_liked_more_or_as_much() {
        AssignmentProblem.Builder problem = AssignmentProblem.builder(4, 1).capacity(0, 3);
        problem.pair(0, 0, 0, 2, 5);
        problem.pair(1, 0, 0, 1, 4).pair(2, 0, 0, 1, 4);

        assertThat(blocking(problem.pair(3, 0, 0, 1, 6).build(), 0, 1, 1, 1).length())
                .isEqualTo(1);
        AssignmentProblem asMuch = AssignmentProblem.builder(3, 1)
                .capacity(0, 3)
                .pair(0, 0, 0, 2, 4)
                .pair(1, 0, 0, 1, 4)
                .pair(2, 0, 0, 1, 3)
                .build();
        assertThat(blocking(asMuch, 0, 1, 1).length()).isEqualTo(1);
        assertThat(blocking(asMuch.withCapacity(0, 2), 0, 1, 1).isEmpty()).isTrue();
    }

    @Test
    void who_is_larger_than_the_home_never_blocks() {
        AssignmentProblem problem =
                AssignmentProblem.builder(1, 1).capacity(0, 2).pair(0, 0, 1, 3).build();

        assertThat(blocking(problem, 0).isEmpty()).isTrue();
    }

    @Test
    void the_ends_of_the_range_of_preferences_compare_as_numbers_do() {
        AssignmentProblem problem = AssignmentProblem.builder(2, 1)
                .pair(0, 0, 0, 1, Integer.MIN_VALUE)
                .pair(1, 0, 0, 1, Integer.MAX_VALUE)
                .build();

        assertThat(blocking(problem, 1, 0)).isEqualTo(ImmutableIntArray.of(1));
        assertThat(blocking(problem, 0, 1).isEmpty()).isTrue();
    }

    /** What blocks if each unit is in the home of the number given, counted from 1, or in none. */
    private static ImmutableIntArray blocking(AssignmentProblem problem, int... homes) {
        int[] pairs = new int[homes.length];
        for (int unit = 0; unit < homes.length; unit++) {
            pairs[unit] = homes[unit] == 0 ? NONE : problem.pairOf(unit, homes[unit] - 1);
        }
        return BlockingPairs.of(AssignmentSolution.unproven(problem, pairs));
    }
}
