package org.placewright.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.placewright.sufficiency.count.CountDistribution;

/** How many places are short, told as going through every number of children and of places tells. */
class ShortfallTest {

    private static final double EXACT = 1e-11;

    @Test
    void every_number_of_children_meets_every_number_of_places() {
        double[] need = {0.1, 0.2, 0.3, 0.25, 0.15};
        double[] places = {0.2, 0, 0.5, 0.3};
        double[] expected = new double[5];
        for (int n = 0; n < need.length; n++) {
            for (int s = 0; s < places.length; s++) {
                expected[Math.max(0, n - s)] += need[n] * places[s];
            }
        }

        CountDistribution shortfall =
                Shortfall.of(CountDistribution.ofProbabilities(need), CountDistribution.ofProbabilities(places));

        for (int n = 0; n < expected.length; n++) {
            assertThat(shortfall.probability(n)).as("P(%d)", n).isCloseTo(expected[n], within(EXACT));
        }
        assertThat(shortfall.probabilityOfExceeding(4)).isZero();
    }

    @Test
    void numbers_known_for_certain_are_short_by_their_difference_and_never_below_none() {
        assertThat(Shortfall.of(CountDistribution.certain(7), CountDistribution.certain(3)))
                .isEqualTo(CountDistribution.certain(4));
        assertThat(Shortfall.of(CountDistribution.certain(3), CountDistribution.certain(7)))
                .isEqualTo(CountDistribution.certain(0));
        assertThat(Shortfall.of(CountDistribution.certain(0), CountDistribution.certain(0)))
                .isEqualTo(CountDistribution.certain(0));
    }

    /**
     * Of 0 or 2 children with even chances against 1 place, one is short half of the time: on average none would be.
     */
    @Test
    void room_to_spare_in_one_future_houses_nobody_in_another() {
        CountDistribution shortfall =
                Shortfall.of(CountDistribution.ofProbabilities(0.5, 0, 0.5), CountDistribution.certain(1));

        assertThat(shortfall.mean()).isCloseTo(0.5, within(EXACT));
        assertThat(shortfall.probabilityOfExceeding(0)).isCloseTo(0.5, within(EXACT));
    }

    /** Without places everybody is short, however wide the numbers: those of a Poisson count, one by one. */
    @Test
    void without_places_the_shortfall_is_the_need() {
        CountDistribution need = CountDistribution.ofMoments(40, 40);
        CountDistribution shortfall = Shortfall.of(need, CountDistribution.certain(0));

        for (int n = 0; n < 100; n++) {
            assertThat(shortfall.probability(n)).isCloseTo(need.probability(n), within(EXACT));
        }
        assertThat(shortfall.mean()).isCloseTo(40, within(1e-9));
    }
}
