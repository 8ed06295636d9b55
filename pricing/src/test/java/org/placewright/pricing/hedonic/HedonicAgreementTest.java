package org.placewright.pricing.hedonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;

/** Expected fee, interval, quantiles and percentile are about one centre: none says what another denies. */
class HedonicAgreementTest {

    private static final PlacementFacts ASKED = PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 12);

    /** Solo placements lie twice as far apart; logarithms are normal, or skewed as those of long waits are. */
    private static FittedBenchmark fitted(long seed, int count, boolean skewed) {
        Random random = new Random(seed);
        ImmutableList.Builder<PriceObservation> prices = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            boolean home = i % 2 == 0;
            boolean solo = random.nextInt(3) == 0;
            double noise = skewed ? -Math.log(1 - random.nextDouble()) - Math.log(2) : random.nextGaussian();
            double log = Math.log(home ? 5_000 : 900) + (solo ? 0.4 + 0.4 * noise : 0.2 * noise);
            prices.add(PriceObservation.builder()
                    .facts(PlacementFacts.of(
                                    home ? ASKED.provision() : ProvisionType.FOSTERING_INDEPENDENT,
                                    10 + random.nextInt(6))
                            .withSolo(solo ? Answer.YES : Answer.NO))
                    .fee(WeeklyFee.ofPence(Math.round(100 * Math.exp(log))))
                    .observedOn(DrawnPrices.DAY)
                    .build());
        }
        return HedonicBenchmark.standard().fit(PriceBook.of(prices.build()), DrawnPrices.DAY);
    }

    private static Benchmarked ask(FittedBenchmark fitted, Answer solo, WeeklyFee fee) {
        return (Benchmarked) fitted.benchmark(new PriceQuestion(fee, ASKED.withSolo(solo)));
    }

    /** Points are half of what one placement calibrated by is, or more, since fees are told to a step. */
    private static void check(int count, boolean skewed, int books, double points) {
        for (int seed = 0; seed < books; seed++) {
            FittedBenchmark fitted = fitted(seed, count, skewed);
            for (Answer solo : Answer.values()) {
                Benchmarked told = ask(fitted, solo, WeeklyFee.ofPounds(5_000));
                assertThat(ask(fitted, solo, told.expected()).percentile()).isCloseTo(50, within(points));
                for (FeeQuantile quantile : told.quantiles()) {
                    assertThat(ask(fitted, solo, quantile.fee()).percentile())
                            .isCloseTo(100 * quantile.probability(), within(points + 1));
                    assertThat(told.interval().contains(quantile.fee())).isTrue();
                }
                assertThat(ask(fitted, solo, told.interval().lower()).percentile())
                        .isBetween(0.0, 12.0);
                assertThat(ask(fitted, solo, told.interval().upper()).percentile())
                        .isBetween(88.0, 100.0);
            }
        }
    }

    @Test
    void where_types_are_too_few_to_be_calibrated_by_themselves() {
        check(60, false, 30, 6);
        check(60, true, 30, 6);
    }

    @Test
    void where_intervals_are_about_the_middle_line() {
        check(400, false, 10, 3);
        check(400, true, 10, 3);
    }

    @Test
    void where_intervals_are_between_quantile_lines() {
        check(1_200, false, 3, 3);
        check(1_200, true, 3, 3);
    }

    @Test
    void a_percentile_rises_from_nothing_to_all_without_a_gap_between_quantiles() {
        FittedBenchmark fitted = fitted(1, 1_200, false);
        double before = 0;
        for (int pounds = 1_000; pounds < 40_000; pounds += 50) {
            double percentile =
                    ask(fitted, Answer.YES, WeeklyFee.ofPounds(pounds)).percentile();
            assertThat(percentile).isBetween(before, before + 4);
            before = percentile;
        }
        assertThat(before).isGreaterThan(99);
    }
}
