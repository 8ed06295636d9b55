package org.placewright.pricing.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    @Test
    void groups_of_three_are_taken_from_both_ends_and_the_middle_is_one() {
        Neighbours ten = of(10);
        assertThat(ten.notAbove(2)).isEmpty();
        assertThat(ten.notAbove(3)).hasValue(2);
        assertThat(ten.notAbove(6)).hasValue(2);
        assertThat(ten.notAbove(7)).hasValue(5.5);
        assertThat(ten.notAbove(10)).hasValue(9);
        assertThat(ten.notBelow(8)).hasValue(9);
        assertThat(ten.notBelow(9)).isEmpty();
        assertThat(ten.notBelow(4)).hasValue(5.5);
        assertThat(of(2).notAbove(2)).isEmpty();
        assertThat(of(3).notAbove(3)).hasValue(2);
        assertThat(of(5).notBelow(1)).hasValue(3);
    }

    @Test
    void whatever_is_asked_the_means_are_of_groups_that_share_no_price() {
        for (int n = 3; n <= 100; n++) {
            Neighbours neighbours = of(n);
            TreeSet<Double> told = new TreeSet<>();
            for (int rank = 1; rank <= n; rank++) {
                neighbours.notAbove(rank).ifPresent(told::add);
                neighbours.notBelow(rank).ifPresent(told::add);
            }
            assertThat(told).hasSizeLessThanOrEqualTo(n / 3).hasSizeGreaterThanOrEqualTo(Math.max(1, n / 3 - 2));
            double before = -1;
            for (double mean : told) {
                assertThat(mean - before).isGreaterThanOrEqualTo(3);
                before = mean;
            }
        }
    }

    /** Of 1, 2 and so on. */
    private static Neighbours of(int n) {
        return new Neighbours(IntStream.rangeClosed(1, n).mapToDouble(i -> i).toArray());
    }
}
