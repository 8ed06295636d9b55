package org.placewright.pricing.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceRoundingTest {

    @Test
    void steps_double_with_the_price() {
        assertThat(PriceRounding.nearest(998.7)).isEqualTo(1_000);
        assertThat(PriceRounding.nearest(1_044)).isEqualTo(1_040);
        assertThat(PriceRounding.nearest(1_045)).isEqualTo(1_050);
        assertThat(PriceRounding.nearest(5_412.34)).isEqualTo(5_400);
        assertThat(PriceRounding.down(5_412.34)).isEqualTo(5_400);
        assertThat(PriceRounding.up(5_412.34)).isEqualTo(5_440);
        assertThat(PriceRounding.up(5_440)).isEqualTo(5_440);
        assertThat(PriceRounding.down(5_440)).isEqualTo(5_440);
        assertThat(PriceRounding.nearest(9_000)).isEqualTo(9_040);
    }

    @Test
    void rounding_keeps_order_and_doubling_and_is_done_once() {
        Random random = new Random(20_260_331);
        for (int i = 0; i < 10_000; i++) {
            double price = 20 + 20_000 * random.nextDouble();
            double rounded = PriceRounding.nearest(price);
            assertThat(PriceRounding.nearest(rounded)).isEqualTo(rounded);
            assertThat(PriceRounding.nearest(2 * price)).isEqualTo(2 * rounded);
            assertThat(PriceRounding.nearest(price + random.nextDouble() * 50)).isGreaterThanOrEqualTo(rounded);
            assertThat(Math.abs(rounded - price)).isLessThanOrEqualTo(0.005 * price + 1e-9);
            assertThat(PriceRounding.down(price)).isLessThanOrEqualTo(price + 1e-6);
            assertThat(PriceRounding.up(price)).isGreaterThanOrEqualTo(price - 1e-6);
            assertThat(PriceRounding.nearest(PriceRounding.least(price))).isEqualTo(rounded);
            assertThat(PriceRounding.nearest(Math.nextDown(PriceRounding.least(price))))
                    .isLessThan(rounded);
            assertThat(PriceRounding.nearest(PriceRounding.leastAbove(price))).isGreaterThan(rounded);
            assertThat(PriceRounding.nearest(Math.nextDown(PriceRounding.leastAbove(price))))
                    .isEqualTo(rounded);
        }
    }
}
