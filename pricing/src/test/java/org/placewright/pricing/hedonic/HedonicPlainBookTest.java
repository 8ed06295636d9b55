package org.placewright.pricing.hedonic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.cohort.PriceRounding;

/** Books in which nothing but the fee differs: there the order of a book is that of its fees. */
class HedonicPlainBookTest {

    private static final double MIDDLE = 5_500;
    private static final double SPREAD = 0.35;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static List<PriceObservation> drawn(Random random, int count) {
        List<PriceObservation> prices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            prices.add(price(Math.round(100 * MIDDLE * Math.exp(SPREAD * random.nextGaussian()))));
        }
        return prices;
    }

    private static PriceObservation price(long pence) {
        return PriceObservation.builder()
                .facts(PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14))
                .fee(WeeklyFee.ofPence(pence))
                .observedOn(DrawnPrices.DAY)
                .build();
    }

    private static Benchmarked ask(List<PriceObservation> prices) {
        return (Benchmarked) HedonicBenchmark.standard()
                .benchmark(
                        PriceQuestion.of(WeeklyFee.ofPounds(5_500), ProvisionType.RESIDENTIAL_MAINSTREAM, 14),
                        PriceBook.of(prices),
                        DrawnPrices.DAY);
    }

    private static double below(WeeklyFee fee) {
        return NORMAL.cumulativeProbability(Math.log(fee.pence() / 100.0 / MIDDLE) / SPREAD);
    }

    @Test
    void an_interval_holds_as_many_fees_as_it_says() {
        Random random = new Random(77);
        int books = 80;
        double covered = 0;
        for (int book = 0; book < books; book++) {
            Benchmarked told = ask(drawn(random, 150));
            covered += (below(told.interval().upper()) - below(told.interval().lower())) / books;
        }
        // Two books in three hold from 0.87 to 0.94, so the mean of eighty is within 0.004 of what is so.
        assertThat(covered).isBetween(0.89, 0.93);
    }

    @Test
    void going_through_fees_shows_steps_and_no_price() {
        List<PriceObservation> prices = drawn(new Random(11), 40);
        FittedBenchmark fitted = HedonicBenchmark.standard().fit(PriceBook.of(prices), DrawnPrices.DAY);
        double before = 0;
        int jumps = 0;
        for (long pence = 200_000; pence <= 1_200_000; pence += 100) {
            PriceQuestion question =
                    PriceQuestion.of(WeeklyFee.ofPence(pence), ProvisionType.RESIDENTIAL_MAINSTREAM, 14);
            Benchmarked told = (Benchmarked) fitted.benchmark(question);
            if (before > 0 && told.percentile() != before) {
                double price = pence / 100.0;
                assertThat(PriceRounding.nearest(price)).isNotEqualTo(PriceRounding.nearest(price - 1));
                jumps++;
            }
            before = told.percentile();
        }
        assertThat(jumps).isGreaterThan(10);
    }

    @Test
    void all_fees_told_are_steps() {
        for (Benchmarked told : List.of(
                ask(drawn(new Random(11), 40)), ask(drawn(new Random(12), 400)), ask(drawn(new Random(13), 1_200)))) {
            Stream.of(
                            Stream.of(
                                    told.expected(),
                                    told.decomposition().typical(),
                                    told.interval().lower(),
                                    told.interval().upper()),
                            told.quantiles().stream().map(FeeQuantile::fee))
                    .flatMap(fees -> fees)
                    .map(fee -> fee.pence() / 100.0)
                    .forEach(fee -> assertThat(PriceRounding.nearest(fee)).isEqualTo(fee));
        }
    }

    @Test
    void who_calibrates_depends_on_all_prices_together_and_not_on_their_order_or_ranks() {
        Random random = new Random(7);
        PricesAsOf one = asOf(drawn(random, 60));
        PricesAsOf other = asOf(drawn(random, 60));
        assertThat(calibrating(one)).hasSize(24).isNotEqualTo(calibrating(other));
        List<PriceObservation> equal = new ArrayList<>(Collections.nCopies(30, price(500_000)));
        equal.addAll(Collections.nCopies(30, price(600_000)));
        int[] drawn = calibrating(asOf(equal));
        Collections.reverse(equal);
        assertThat(calibrating(asOf(equal))).isEqualTo(drawn);
        // Prices alike in everything are drawn one by one.
        assertThat(drawn).hasSize(24);
        assertThat(Arrays.stream(drawn).filter(row -> row < 30).count()).isBetween(4L, 20L);
    }

    private static PricesAsOf asOf(List<PriceObservation> prices) {
        return PricesAsOf.of(
                PriceBook.of(prices), DrawnPrices.DAY, HedonicPolicy.standard().pricing());
    }

    private static int[] calibrating(PricesAsOf prices) {
        return Placements.of(prices, 0.4, 1).calibration().toArray();
    }
}
