package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TieBreakTest {

    @Test
    void one_lottery_counts_everywhere_and_one_for_each_does_not() {
        TieBreak single = new TieBreak.SingleLottery(3);
        TieBreak forEach = new TieBreak.LotteryForEach(3);

        assertThat(IntStream.range(0, 50)).allMatch(home -> single.draw(4, home) == single.draw(4, 0));
        assertThat(IntStream.range(0, 50).filter(home -> forEach.draw(4, home) < forEach.draw(9, home)))
                .hasSizeBetween(10, 40);
    }

    @Test
    void no_two_draw_the_same() {
        for (TieBreak ties : new TieBreak[] {
            new TieBreak.LowestNumber(), new TieBreak.SingleLottery(-1), new TieBreak.LotteryForEach(0)
        }) {
            assertThat(IntStream.range(0, 10_000)
                            .mapToLong(unit -> ties.draw(unit, 5))
                            .distinct())
                    .hasSize(10_000);
        }
    }

    @Test
    void neighbouring_seeds_draw_differently() {
        TieBreak one = new TieBreak.SingleLottery(1);
        TieBreak next = new TieBreak.SingleLottery(2);

        assertThat(IntStream.range(0, 100)
                        .filter(unit -> (one.draw(unit, 0) < one.draw(unit + 1, 0))
                                == (next.draw(unit, 0) < next.draw(unit + 1, 0))))
                .hasSizeBetween(25, 75);
    }

    /** A seed that was told must draw the same in every version, on any machine. */
    @Test
    void what_a_seed_draws_stays() {
        assertThat(new TieBreak.SingleLottery(0).draw(0, 0)).isEqualTo(-2_152_535_657_050_944_081L);
        assertThat(new TieBreak.SingleLottery(42).draw(7, 1)).isEqualTo(2_820_384_354_626_331_986L);
        assertThat(new TieBreak.LotteryForEach(42).draw(7, 1)).isEqualTo(-8_788_986_756_140_734_636L);
    }
}
