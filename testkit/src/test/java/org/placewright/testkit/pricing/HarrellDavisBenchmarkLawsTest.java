package org.placewright.testkit.pricing;

import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.pricing.cohort.CohortEstimator;
import org.placewright.pricing.cohort.CohortPolicy;
import org.placewright.testkit.law.PriceBenchmarkLaws;

class HarrellDavisBenchmarkLawsTest implements PriceBenchmarkLaws {

    @Override
    public PriceBenchmark benchmark() {
        return CohortBenchmark.of(
                CohortPolicy.builder().estimator(CohortEstimator.HARRELL_DAVIS).build());
    }
}
