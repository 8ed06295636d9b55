package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.hedonic.HedonicBenchmark;
import org.placewright.pricing.hedonic.HedonicPolicy;
import org.placewright.testkit.synthetic.Departure;
import org.placewright.testkit.synthetic.PricePool;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/** Intervals hold as many fees of new placements as they say: a small part of the study among the examples. */
class HedonicCoverageTest {

    private static final SyntheticEnglandSpec SPEC =
            SyntheticEnglandSpec.builder().councilCount(24).yearsOfHistory(5).build();
    private static final PricePool PLAIN = PricePool.of(SyntheticEngland.of(SPEC), ImmutableList.of());
    private static final ImmutableList<Departure> ALL = ImmutableList.of(
            Departure.HEAVY_PRICE_TAILS, Departure.OMITTED_PRICE_FACTOR, Departure.PROVIDER_CLUSTERING);

    private static final int SEEDS = 20;
    private static final int ASKED_OF_EACH = 100;

    /** How many fees were asked of, and how many were held. */
    private static final class Held {
        int asked;
        int held;

        double share() {
            return (double) held / asked;
        }
    }

    @Test
    void about_nine_in_ten_fees_lie_in_their_interval_with_few_prices() {
        check(PLAIN, 400);
    }

    @Test
    void about_nine_in_ten_fees_lie_in_their_interval_with_more_prices() {
        check(PLAIN, 1_500);
    }

    @Test
    void whatever_the_model_does_not_know() {
        check(PLAIN.with(SPEC, ALL), 400);
        check(PLAIN.with(SPEC, ALL), 1_500);
    }

    private static void check(PricePool pool, int prices) {
        Map<ProvisionType, Held> held = new TreeMap<>();
        Held all = new Held();
        HedonicBenchmark hedonic =
                HedonicBenchmark.of(HedonicPolicy.builder().crossCheck(false).build());
        for (int seed = 1; seed <= SEEDS; seed++) {
            PricePool.Drawn drawn = pool.draw(seed, prices, ASKED_OF_EACH);
            FittedBenchmark fitted = hedonic.fit(PriceBook.of(drawn.book()), SPEC.asOf());
            for (PriceObservation asked : drawn.asked()) {
                if (fitted.benchmark(new PriceQuestion(asked.fee(), asked.facts())) instanceof Benchmarked told) {
                    for (Held each :
                            ImmutableSet.of(all, held.computeIfAbsent(asked.provision(), provision -> new Held()))) {
                        each.asked++;
                        each.held += told.interval().contains(asked.fee()) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(all.asked).isGreaterThan(SEEDS * ASKED_OF_EACH * 3 / 2);
        assertThat(all.share()).isBetween(0.87, 0.93);
        held.forEach((provision, each) -> {
            if (each.asked >= SEEDS * ASKED_OF_EACH / 2) {
                assertThat(each.share()).as(provision.label()).isBetween(0.85, 0.945);
            }
        });
    }
}
