package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.FirstToAnswer;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.pricing.hedonic.HedonicBenchmark;
import org.placewright.pricing.hedonic.HedonicPolicy;
import org.placewright.pricing.shrinkage.ShrunkCohortBenchmark;

/** The ways of judging fees that the command line offers, by name. */
final class BenchmarkMethods {

    /** Asks the others in order until one has comparables enough. */
    static final String BEST = "best";

    /** Asks each of the others. */
    static final String ALL = "all";

    /** A line each, the one to be asked first at the top. */
    private static final ImmutableMap<String, Function<BenchmarkPolicy, PriceBenchmark>> METHODS = ImmutableMap.of(
            "hedonic",
                    policy -> HedonicBenchmark.of(
                            HedonicPolicy.builder().pricing(policy).build()),
            "cohort", CohortBenchmark::of,
            "shrunk", ShrunkCohortBenchmark::of);

    private BenchmarkMethods() {}

    /** Returns the names there are. */
    static ImmutableList<String> names() {
        return ImmutableList.<String>builder()
                .addAll(METHODS.keySet())
                .add(BEST, ALL)
                .build();
    }

    /** Returns the methods, the one to be asked first first. */
    static ImmutableList<PriceBenchmark> all(BenchmarkPolicy policy) {
        return METHODS.values().stream().map(method -> method.apply(policy)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the method of a name. */
    static Optional<PriceBenchmark> of(String name, BenchmarkPolicy policy) {
        return name.equals(BEST)
                ? Optional.of(FirstToAnswer.of(all(policy)))
                : Optional.ofNullable(METHODS.get(name)).map(method -> method.apply(policy));
    }
}
