package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.ImmutableLongArray;
import org.junit.jupiter.api.Test;

class ShadowPricesTest {

    /** Two units would both have home 0; the second does nearly as well in home 1, the third has nowhere else. */
    private static final AssignmentProblem CHAIN = AssignmentProblem.builder(3, 3)
            .pair(0, 0, 10)
            .pair(0, 1, 9)
            .pair(1, 0, 10)
            .pair(1, 1, 2)
            .pair(2, 1, 5)
            .capacity(2, 4)
            .build();

    private static AssignmentSolution solved(AssignmentProblem problem) {
        return new ShortestAugmentingPaths().solve(problem);
    }

    @Test
    void one_more_place_is_worth_what_solving_again_with_it_adds() {
        AssignmentSolution solution = solved(CHAIN);

        ShadowPrices shadow = ShadowPrices.of(solution);

        assertThat(solution.value()).isEqualTo(19);
        // Unit 0 goes to home 0 as well, and unit 2 comes to home 1 instead: 10 + 10 + 5.
        assertThat(shadow.of(0)).isEqualTo(6);
        assertThat(shadow.of(1)).isEqualTo(5);
        assertThat(shadow.of(2)).isZero();
    }

    @Test
    void those_move_who_lie_on_the_chain() {
        AssignmentSolution better = ShadowPrices.of(solved(CHAIN)).withOneMore(0);

        assertThat(better.problem().capacity(0)).isEqualTo(2);
        assertThat(better.home(0)).isZero();
        assertThat(better.home(1)).isZero();
        assertThat(better.home(2)).isEqualTo(1);
        assertThat(better.value()).isEqualTo(25);
        assertThat(better.isOptimal()).isTrue();
    }

    @Test
    void nobody_moves_for_a_place_nobody_needs() {
        AssignmentSolution solution = solved(CHAIN);

        AssignmentSolution same = ShadowPrices.of(solution).withOneMore(2);

        assertThat(same.value()).isEqualTo(solution.value());
        assertThat(same.home(0)).isEqualTo(solution.home(0));
        assertThat(same.home(1)).isEqualTo(solution.home(1));
    }

    @Test
    void prices_that_are_not_the_least_come_down_to_them() {
        AssignmentProblem problem =
                AssignmentProblem.builder(1, 1).pair(0, 0, 7).build();
        DualPrices unitGainsNothing = new DualPrices(ImmutableLongArray.of(0), ImmutableLongArray.of(7));

        ShadowPrices shadow = ShadowPrices.of(AssignmentSolution.of(problem, new int[] {0}, unitGainsNothing));

        assertThat(shadow.of(0)).isZero();
        assertThat(shadow.prices()).isEqualTo(new DualPrices(ImmutableLongArray.of(7), ImmutableLongArray.of(0)));
    }

    @Test
    void refuses_what_prices_do_not_prove() {
        AssignmentProblem problem =
                AssignmentProblem.builder(1, 1).pair(0, 0, 7).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShadowPrices.of(AssignmentSolution.unproven(problem, new int[] {0})))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShadowPrices.of(AssignmentSolution.of(
                        problem,
                        new int[] {AssignmentSolution.NOT_PLACED},
                        new DualPrices(ImmutableLongArray.of(7), ImmutableLongArray.of(0)))))
                .withMessageContaining("gap is 7");
    }

    @Test
    void refuses_pairs_of_more_than_one_place() {
        AssignmentProblem problem =
                AssignmentProblem.builder(1, 1).capacity(0, 2).pair(0, 0, 7, 2).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShadowPrices.of(AssignmentSolution.of(
                        problem, new int[] {0}, new DualPrices(ImmutableLongArray.of(7), ImmutableLongArray.of(0)))))
                .withMessageContaining("single places");
    }
}
