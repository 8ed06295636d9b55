package org.placewright.examples.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.pricing.hedonic.HedonicBenchmark;
import org.placewright.pricing.hedonic.HedonicPolicy;
import org.placewright.pricing.shrinkage.ShrunkCohortBenchmark;

/** The methods whose intervals can be studied. */
enum JudgingMethod {
    HEDONIC(HedonicBenchmark.of(HedonicPolicy.builder().crossCheck(false).build())),
    COHORT(CohortBenchmark.standard()),
    SHRUNK(ShrunkCohortBenchmark.standard());

    @SuppressWarnings("ImmutableEnumChecker") // Methods hold a policy and no state.
    private final PriceBenchmark benchmark;

    JudgingMethod(PriceBenchmark benchmark) {
        this.benchmark = benchmark;
    }

    PriceBenchmark benchmark() {
        return benchmark;
    }

    /** The method of a name in lower case. */
    static JudgingMethod named(String name) {
        return Arrays.stream(values())
                .filter(method -> method.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("method must be one of "
                        + Arrays.stream(values()).map(JudgingMethod::toString).collect(Collectors.joining(", "))
                        + " but was " + name + ". Maybe it stands in the place of another argument"));
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
