package org.placewright.pricing;

/**
 * Judges a fee against a book of prices.
 *
 * <p>Implementations are stateless and safe to share between threads; the same question and book give the same answer.
 */
@FunctionalInterface
public interface PriceBenchmark {

    /**
     * Judges a fee.
     *
     * @param question the fee and the facts of its placement
     * @param book the prices to compare with
     * @return where the fee stands, or that there are too few comparables to say
     */
    BenchmarkOutcome benchmark(PriceQuestion question, PriceBook book);
}
