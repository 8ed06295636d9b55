package org.placewright.pricing.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.TooFewComparables;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.pricing.cohort.LogPrices;

class ShrunkCohortBenchmarkTest {

    private static final LocalDate CENSUS = LocalDate.of(2026, 3, 31);
    private static final PlacementFacts FACTS = PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14);
    private static final PlacementFacts COMPLEX = FACTS.withNeedLevel(NeedLevel.COMPLEX);

    @Test
    void it_answers_where_the_cohort_must_decline() {
        List<PriceObservation> observations = prices(FACTS, 5_000, 5);
        observations.addAll(prices(FACTS.withProvision(ProvisionType.FOSTERING_INDEPENDENT), 900, 60));
        PriceQuestion question = new PriceQuestion(WeeklyFee.ofPounds(5_400), FACTS);
        // Two types cannot tell how types differ.
        assertThat(outcome(question, observations)).isInstanceOf(TooFewComparables.class);
        observations.addAll(prices(FACTS.withProvision(ProvisionType.SUPPORTED_ACCOMMODATION), 1_300, 60));
        assertThat(CohortBenchmark.standard().benchmark(question, PriceBook.of(observations), CENSUS))
                .isInstanceOf(TooFewComparables.class);
        Benchmarked answer = answer(question, observations);
        assertThat(answer.shrunk()).isTrue();
        assertThat(answer.quantiles()).hasSize(1);
        // Between what the five say and what foster carers are paid, and near to the five.
        assertThat(pounds(answer.expected())).isBetween(3_500.0, 5_500.0);
        assertThat(answer.interval().contains(WeeklyFee.ofPounds(5_000))).isTrue();
        assertThat(answer.caveats())
                .extracting(caveat -> caveat.key().value())
                .contains("caveat.shrunk", "caveat.not-learned.age-band");
    }

    @Test
    void the_typical_fee_of_a_type_with_few_prices_is_shrunk_and_not_the_fee_in_their_middle() {
        List<PriceObservation> observations = prices(FACTS.withProvision(ProvisionType.FOSTERING_INDEPENDENT), 900, 60);
        observations.addAll(prices(FACTS.withProvision(ProvisionType.SUPPORTED_ACCOMMODATION), 1_300, 60));
        PriceObservation one = observations.get(0).withFacts(FACTS);
        observations.add(one.withFee(WeeklyFee.ofPounds(4_100)));
        observations.add(one.withFee(WeeklyFee.ofPounds(7_340)));
        PriceQuestion question = new PriceQuestion(WeeklyFee.ofPounds(5_400), FACTS);
        for (long middle : new long[] {4_760, 5_560, 6_240}) {
            List<PriceObservation> three = new ArrayList<>(observations);
            three.add(one.withFee(WeeklyFee.ofPounds(middle)));
            Benchmarked answer = answer(question, three);
            assertThat(answer.decomposition().typical()).isNotEqualTo(WeeklyFee.ofPounds(middle));
            assertThat(pounds(answer.decomposition().typical())).isBetween(3_000.0, 4_700.0);
            assertThat(answer.caveats())
                    .anySatisfy(caveat -> assertThat(caveat.statement()).contains("holds fewer than it says"));
        }
    }

    @Test
    void with_no_price_alike_the_prior_answers_more_widely_than_the_wider_cohort() {
        List<PriceObservation> observations = prices(FACTS.withNeedLevel(NeedLevel.STANDARD), 4_000, 50);
        observations.addAll(prices(FACTS.withNeedLevel(NeedLevel.ENHANCED), 5_000, 50));
        Benchmarked answer = answer(new PriceQuestion(WeeklyFee.ofPounds(5_000), COMPLEX), observations);
        assertThat(answer.shrunk()).isTrue();
        assertThat(answer.comparables().widened())
                .allSatisfy(found -> assertThat(found.count()).isZero());
        Benchmarked wider = answer(new PriceQuestion(WeeklyFee.ofPounds(5_000), FACTS), observations);
        assertThat(wider.shrunk()).isFalse();
        assertThat(pounds(answer.interval().upper()) / pounds(answer.interval().lower()))
                .isGreaterThan(pounds(wider.interval().upper())
                        / pounds(wider.interval().lower()));
        assertThat(pounds(answer.expected())).isCloseTo(pounds(wider.expected()), within(400.0));
    }

    @Test
    void one_or_two_prices_alike_move_nothing() {
        List<PriceObservation> observations = prices(FACTS.withNeedLevel(NeedLevel.STANDARD), 4_000, 50);
        observations.addAll(prices(FACTS.withNeedLevel(NeedLevel.ENHANCED), 5_000, 50));
        List<PriceObservation> dear = new ArrayList<>(observations);
        dear.addAll(prices(COMPLEX, 20_000, 2));
        PriceQuestion question = new PriceQuestion(WeeklyFee.ofPounds(5_000), COMPLEX);
        assertThat(pounds(answer(question, dear).expected())).isLessThan(7_000);
        dear.addAll(prices(COMPLEX, 20_000, 6));
        assertThat(pounds(answer(question, dear).expected())).isGreaterThan(12_000);
    }

    @Test
    void from_30_prices_on_the_cohort_speaks_for_itself() {
        List<PriceObservation> observations = prices(FACTS.withNeedLevel(NeedLevel.STANDARD), 4_000, 50);
        observations.addAll(prices(COMPLEX, 8_000, 30));
        PriceQuestion question = new PriceQuestion(WeeklyFee.ofPounds(7_777), COMPLEX);
        Benchmarked shrunk = answer(question, observations);
        Benchmarked raw =
                (Benchmarked) CohortBenchmark.standard().benchmark(question, PriceBook.of(observations), CENSUS);
        assertThat(shrunk.shrunk()).isFalse();
        assertThat(shrunk.quantiles()).isEqualTo(raw.quantiles());
        assertThat(shrunk.interval()).isEqualTo(raw.interval());
        assertThat(shrunk.percentile()).isEqualTo(raw.percentile());
        assertThat(shrunk.comparables()).isEqualTo(raw.comparables());
    }

    @Test
    void between_10_and_30_prices_it_is_a_blend() {
        List<PriceObservation> observations = prices(FACTS.withNeedLevel(NeedLevel.STANDARD), 4_000, 50);
        observations.addAll(prices(FACTS.withNeedLevel(NeedLevel.ENHANCED), 5_000, 50));
        observations.addAll(prices(COMPLEX, 8_000, 20));
        Benchmarked answer = answer(new PriceQuestion(WeeklyFee.ofPounds(7_777), COMPLEX), observations);
        assertThat(answer.shrunk()).isTrue();
        assertThat(answer.quantiles()).hasSize(3);
        assertThat(answer.expected()).isEqualTo(answer.quantile(0.5).orElseThrow());
        assertThat(pounds(answer.expected())).isCloseTo(8_000, within(700.0));
    }

    @Test
    void books_of_none_to_four_prices_are_too_few_and_all_equal_ones_throw_nothing() {
        PriceQuestion question = new PriceQuestion(WeeklyFee.ofPounds(5_000), COMPLEX);
        for (int n = 0; n <= 4; n++) {
            assertThat(outcome(question, prices(COMPLEX, 5_000, n))).isInstanceOf(TooFewComparables.class);
        }
        List<PriceObservation> equal = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            equal.add(observation(i % 2 == 0 ? FACTS : COMPLEX, 5_000));
        }
        assertThat(answer(question, equal).expected()).isEqualTo(WeeklyFee.ofPounds(5_000));
        PriceQuestion elsewhere =
                new PriceQuestion(WeeklyFee.ofPounds(5_000), FACTS.withProvision(ProvisionType.of("Elsewhere")));
        assertThat(outcome(elsewhere, equal)).isInstanceOf(TooFewComparables.class);
    }

    @Test
    void the_location_is_that_of_the_normal_prior() {
        // Two parts with means 0 and 1, variance 1 each of 10 numbers: between variance 1/2 - 1/10, own weight 0.8.
        LogPrices low = new LogPrices(10, 0, 1);
        LogPrices high = new LogPrices(10, 1, 1);
        CohortBelief wider = new CohortBelief(
                new LocationScale(new ShrunkEstimate(0.5, 0.1, 1), 1, 18), 0.01, Double.POSITIVE_INFINITY);
        CohortBelief belief = CohortBelief.ofPart(wider, ImmutableList.of(low, high), high, 10)
                .orElseThrow();
        LocationScale narrowed = belief.scale();
        // The prior of equal variances is not quite 1: the mean of their logarithms is corrected for 9 degrees.
        double within = narrowed.variance();
        double between = 0.5 - within / 10;
        double own = between / (between + within / 10);
        assertThat(narrowed.location().ownWeight()).isCloseTo(own, within(1e-9));
        assertThat(narrowed.location().mean()).isCloseTo(0.5 + own * 0.5, within(1e-9));
        double error = own * own * within / 10 + (1 - own) * (1 - own) * (between + 0.01);
        assertThat(narrowed.location().standardError()).isCloseTo(Math.sqrt(error), within(1e-9));
    }

    private static Benchmarked answer(PriceQuestion question, List<PriceObservation> observations) {
        return (Benchmarked) outcome(question, observations);
    }

    private static BenchmarkOutcome outcome(PriceQuestion question, List<PriceObservation> observations) {
        return ShrunkCohortBenchmark.standard().benchmark(question, PriceBook.of(observations), CENSUS);
    }

    /** Prices about a median, a fifth of it either way. */
    private static List<PriceObservation> prices(PlacementFacts facts, int about, int count) {
        Random random = new Random(count);
        List<PriceObservation> prices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            prices.add(observation(facts, about - about / 5 + random.nextInt(about * 2 / 5)));
        }
        return prices;
    }

    private static PriceObservation observation(PlacementFacts facts, int pounds) {
        return PriceObservation.builder()
                .facts(facts)
                .fee(WeeklyFee.ofPounds(pounds))
                .observedOn(CENSUS)
                .build();
    }

    private static double pounds(WeeklyFee fee) {
        return fee.pence() / 100.0;
    }
}
