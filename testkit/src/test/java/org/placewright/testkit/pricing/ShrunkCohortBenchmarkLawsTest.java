package org.placewright.testkit.pricing;

import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.shrinkage.ShrunkCohortBenchmark;
import org.placewright.testkit.law.PriceBenchmarkLaws;

class ShrunkCohortBenchmarkLawsTest implements PriceBenchmarkLaws {

    @Override
    public PriceBenchmark benchmark() {
        return ShrunkCohortBenchmark.standard();
    }
}
