package org.placewright.testkit.pricing;

import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.testkit.law.MedianBenchmarkLaws;

class CohortBenchmarkLawsTest implements MedianBenchmarkLaws {

    @Override
    public PriceBenchmark benchmark() {
        return CohortBenchmark.standard();
    }
}
