package org.placewright.testkit.pricing;

import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.hedonic.HedonicBenchmark;
import org.placewright.testkit.law.PriceBenchmarkLaws;

/** The hedonic method keeps what every method must. */
class HedonicLawsTest implements PriceBenchmarkLaws {

    @Override
    public PriceBenchmark benchmark() {
        return HedonicBenchmark.standard();
    }
}
