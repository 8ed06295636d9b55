package org.placewright.pricing;

/**
 * A way of judging fees, put to a book of prices. Immutable as seen from outside, and safe to share between threads.
 */
@FunctionalInterface
public interface FittedBenchmark {

    /**
     * Judges a fee.
     *
     * @param question the fee and the facts of its placement
     * @return where the fee stands, or that there are too few comparables to say
     */
    BenchmarkOutcome benchmark(PriceQuestion question);
}
