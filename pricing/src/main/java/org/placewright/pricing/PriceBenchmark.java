package org.placewright.pricing;

import java.time.LocalDate;
import org.placewright.core.explain.Explanation;

/**
 * A way of judging fees against a book of prices: the SPI of benchmarking.
 *
 * <p>It is put to a book once ({@link #fit}), which may take a while, and then asked about any number of fees, each in
 * well under a millisecond. Implementations are stateless and safe to share between threads, and so is what they
 * return; the same policy, book, day and question give the same answer.
 */
public interface PriceBenchmark {

    /**
     * Returns the name and version of the method.
     *
     * @return the method
     */
    BenchmarkMethod method();

    /**
     * Puts the method to a book.
     *
     * @param book the prices to compare with
     * @param asOf the day whose prices the answers are in; prices observed later do not count
     * @return what answers questions
     */
    FittedBenchmark fit(PriceBook book, LocalDate asOf);

    /**
     * Judges one fee.
     *
     * @param question the fee and the facts of its placement
     * @param book the prices to compare with
     * @param asOf the day whose prices the answer is in
     * @return where the fee stands, or that there are too few comparables to say
     */
    default BenchmarkOutcome benchmark(PriceQuestion question, PriceBook book, LocalDate asOf) {
        return fit(book, asOf).benchmark(question);
    }

    /**
     * Explains the judgement of one fee.
     *
     * @param question the fee and the facts of its placement
     * @param book the prices to compare with
     * @param asOf the day whose prices the answer is in
     * @return why the answer is what it is
     */
    default Explanation explain(PriceQuestion question, PriceBook book, LocalDate asOf) {
        return benchmark(question, book, asOf).explanation();
    }
}
