package org.placewright.pricing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.pricing.cohort.CohortCases.CENSUS;
import static org.placewright.pricing.cohort.CohortCases.FACTS;
import static org.placewright.pricing.cohort.CohortCases.observation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.time.AgeBands;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.quantile.EmpiricalPercentile;
import org.placewright.pricing.quantile.QuantileDefinition;
import org.placewright.pricing.shrinkage.ShrunkCohortBenchmark;

/** The bits find what going through the book finds. */
class CohortIndexTest {

    private static final int PRICES = 20_000;
    private static final int QUESTIONS = 300;

    @Test
    void every_cohort_is_what_going_through_the_book_finds() {
        Random random = new Random(20_260_331);
        List<PriceObservation> observations = observations(random);
        CohortIndex index = CohortIndex.of(PriceBook.of(observations), CENSUS, CohortPolicy.standard());
        for (int i = 0; i < QUESTIONS; i++) {
            PriceQuestion question =
                    new PriceQuestion(WeeklyFee.ofPounds(2_000 + random.nextInt(3_000)), facts(random));
            for (Cohort cohort : index.narrowing(question).cohorts()) {
                double[] alike = observations.stream()
                        .filter(each -> cohort.respects().stream()
                                .allMatch(respect -> isAlike(respect, each, question.facts())))
                        .mapToDouble(each -> each.fee().pence() / 100.0)
                        .sorted()
                        .toArray();
                assertThat(cohort.sorted()).isEqualTo(alike);
                double fee = question.fee().pence() / 100.0;
                double[] rounded =
                        DoubleStream.of(alike).map(PriceRounding::nearest).toArray();
                // Half a price more below, and half above.
                double share = alike.length == 0 ? 50 : EmpiricalPercentile.of(rounded, PriceRounding.nearest(fee));
                assertThat(cohort.percentile(fee))
                        .isCloseTo((share * alike.length + 50) / (alike.length + 1), within(1e-9));
                if (alike.length > 0) {
                    assertThat(cohort.median()).isEqualTo(QuantileDefinition.TYPE_7.ofSorted(alike, 0.5));
                }
            }
        }
    }

    @Test
    void what_is_kept_of_large_cohorts_is_what_is_reckoned_anew() {
        Random random = new Random(20_260_401);
        PriceBook book = PriceBook.of(observations(random));
        for (PriceBenchmark benchmark :
                ImmutableList.of(CohortBenchmark.standard(), ShrunkCohortBenchmark.standard())) {
            FittedBenchmark fitted = benchmark.fit(book, CENSUS);
            for (int i = 0; i < QUESTIONS; i++) {
                PriceQuestion question = new PriceQuestion(WeeklyFee.ofPounds(3_000), facts(random));
                BenchmarkOutcome outcome = fitted.benchmark(question);
                if (i % 10 == 0) {
                    assertThat(outcome).isEqualTo(benchmark.benchmark(question, book, CENSUS));
                }
            }
        }
    }

    @Test
    void the_parts_of_a_cohort_are_those_that_say() {
        List<PriceObservation> observations = List.of(
                observation(3_000).withFacts(FACTS.withSolo(Answer.YES)),
                observation(4_000).withFacts(FACTS.withSolo(Answer.NO)),
                observation(5_000).withFacts(FACTS.withSolo(Answer.NO)),
                observation(6_000));
        CohortIndex index = CohortIndex.of(PriceBook.of(observations), CENSUS, CohortPolicy.standard());
        assertThat(index.parts(index.provisions().get(0), Respect.SOLO))
                .extracting(LogPrices::count)
                .containsExactly(1, 2);
    }

    @Test
    void a_ladder_begins_with_the_type_of_provision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortLadder.of(Respect.AGE_BAND, Respect.PROVISION))
                .withMessageContaining("Maybe the order is reversed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortLadder.of(Respect.PROVISION, Respect.SOLO, Respect.SOLO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortPolicy.builder().enough(9).build())
                .withMessageContaining("10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortPolicy.builder().dominance(50).build());
    }

    private static List<PriceObservation> observations(Random random) {
        List<PriceObservation> observations = new ArrayList<>();
        for (int i = 0; i < PRICES; i++) {
            observations.add(observation(1)
                    .withFacts(facts(random))
                    .withFee(WeeklyFee.ofPounds(2_000 + random.nextInt(3_000)))
                    .withObservedOn(CENSUS.minusDays(random.nextInt(1_000))));
        }
        return observations;
    }

    private static boolean isAlike(Respect respect, PriceObservation each, PlacementFacts facts) {
        return switch (respect) {
            case PROVISION -> each.provision().equals(facts.provision());
            case AGE_BAND -> AgeBands.DFE.bandOf(each.ageInYears()).equals(AgeBands.DFE.bandOf(facts.ageInYears()));
            case RECENT -> each.observedOn().isAfter(CENSUS.minusYears(1));
            default ->
                respect.factor()
                        .map(factor -> factor.codeOf(each.facts()) == factor.codeOf(facts))
                        .orElseThrow();
        };
    }

    private static PlacementFacts facts(Random random) {
        ProvisionType provision =
                random.nextInt(4) == 0 ? ProvisionType.FOSTERING_INDEPENDENT : ProvisionType.RESIDENTIAL_MAINSTREAM;
        return PlacementFacts.of(provision, random.nextInt(18))
                .withNeedLevel(any(random, NeedLevel.values()))
                .withDeprivationOfLiberty(random.nextInt(5) == 0 ? Answer.YES : Answer.NO)
                .withSolo(any(random, new Answer[] {Answer.YES, Answer.NO}).orElse(Answer.NOT_SPECIFIED))
                .withRegion(any(random, new Region[] {Region.LONDON, Region.NORTH_WEST}))
                .withRoute(any(random, new SourcingRoute[] {SourcingRoute.FRAMEWORK, SourcingRoute.OFF_FRAMEWORK}));
    }

    private static <E> Optional<E> any(Random random, E[] values) {
        int choice = random.nextInt(values.length + 1);
        return choice == 0 ? Optional.empty() : Optional.of(values[choice - 1]);
    }
}
