package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KnapsackTest {

    @Property
    void fills_as_well_as_any_choice(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 9) Integer> sizes,
            @ForAll @IntRange(max = 25) int places) {
        Knapsack knapsack = filled(sizes, places);

        long taken = 0;
        long room = places;
        for (int item = 0; item < sizes.size(); item++) {
            taken += knapsack.takes(item) ? profit(item) : 0;
            room -= knapsack.takes(item) ? sizes.get(item) : 0;
        }

        assertThat(knapsack.best()).isEqualTo(best(sizes, places, -1)).isEqualTo(taken);
        assertThat(room).isNotNegative();
    }

    @Property
    void tells_what_each_item_matters(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 9) Integer> sizes,
            @ForAll @IntRange(min = 9, max = 25) int places) {
        Knapsack knapsack = filled(sizes, places);
        knapsack.compare();

        for (int item = 0; item < sizes.size(); item++) {
            assertThat(knapsack.bestWithout(item)).isEqualTo(best(sizes, places, item));
            assertThat(knapsack.bestWith(item)).isEqualTo(profit(item) + best(sizes, places - sizes.get(item), item));
        }
        assertThat(knapsack.bestBeside(4)).isEqualTo(best(sizes, places - 4, -1));
    }

    @Test
    void promises_no_less_than_the_truth_where_places_are_beyond_counting() {
        List<Integer> sizes = List.of(700_000_001, 700_000_002, 600_000_003, 500_000_004);

        Knapsack knapsack = filled(sizes, 1_300_000_003);

        assertThat(knapsack.best()).isGreaterThanOrEqualTo(best(sizes, 1_300_000_003, -1));
        assertThat(knapsack.best())
                .isLessThan(
                        IntStream.range(0, 4).mapToLong(KnapsackTest::profit).sum());
    }

    private static Knapsack filled(List<Integer> sizes, int places) {
        Knapsack knapsack = new Knapsack();
        // What served another home before leaves nothing behind.
        knapsack.add(1, 1_000_000);
        knapsack.fill(3);
        knapsack.clear();
        for (int item = 0; item < sizes.size(); item++) {
            knapsack.add(sizes.get(item), profit(item));
        }
        knapsack.fill(places);
        return knapsack;
    }

    private static long profit(int item) {
        return 10L + item * 7L % 5L;
    }

    private static long best(List<Integer> sizes, int places, int left) {
        long best = 0;
        for (int choice = 0; choice < 1 << sizes.size(); choice++) {
            long size = 0;
            long profit = 0;
            for (int item = 0; item < sizes.size(); item++) {
                if ((choice >> item & 1) == 1) {
                    size += item == left ? Integer.MAX_VALUE : sizes.get(item);
                    profit += profit(item);
                }
            }
            best = size <= places ? Math.max(best, profit) : best;
        }
        return best;
    }
}
