package org.placewright.pricing.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Region;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.cohort.CohortBenchmark;

/** How often intervals hold one more fee of the same region, where regions differ as the method supposes. */
class CohortCoverageTest {

    private static final int BOOKS = 1_500;
    private static final int OTHERS = 40;
    private static final LocalDate CENSUS = LocalDate.of(2026, 3, 31);
    private static final PlacementFacts FACTS = PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14);

    /** Of 1,500 books the share has a standard error of 0.008. */
    @Test
    void few_prices_shrunk_cover_as_they_say() {
        for (int few : new int[] {0, 1, 4, 9, 15, 25}) {
            assertThat(coverage(ShrunkCohortBenchmark.standard(), few))
                    .as("with %s prices alike", few)
                    .isBetween(0.86, 0.94);
        }
    }

    @Test
    void a_cohort_covers_as_it_says() {
        for (int prices : new int[] {12, 19, 38, 39, 45}) {
            assertThat(coverage(CohortBenchmark.standard(), prices))
                    .as("with %s prices alike", prices)
                    .isBetween(0.88, 0.94);
        }
    }

    private static double coverage(PriceBenchmark benchmark, int alike) {
        Random random = new Random(alike);
        int covered = 0;
        for (int book = 0; book < BOOKS; book++) {
            List<PriceObservation> observations = new ArrayList<>();
            double asked = 0;
            for (Region region : Region.values()) {
                double level = 8.5 + 0.2 * random.nextGaussian();
                boolean isAsked = region == Region.LONDON;
                asked = isAsked ? level : asked;
                for (int i = 0; i < (isAsked ? alike : OTHERS); i++) {
                    observations.add(PriceObservation.builder()
                            .facts(FACTS.withRegion(region))
                            .fee(fee(level, random))
                            .observedOn(CENSUS)
                            .build());
                }
            }
            WeeklyFee fee = fee(asked, random);
            Benchmarked answer = (Benchmarked) benchmark.benchmark(
                    new PriceQuestion(fee, FACTS.withRegion(Region.LONDON)), PriceBook.of(observations), CENSUS);
            covered += answer.interval().contains(fee) ? 1 : 0;
        }
        return (double) covered / BOOKS;
    }

    private static WeeklyFee fee(double level, Random random) {
        return WeeklyFee.ofPence(Math.round(100 * StrictMath.exp(level + 0.3 * random.nextGaussian())));
    }
}
