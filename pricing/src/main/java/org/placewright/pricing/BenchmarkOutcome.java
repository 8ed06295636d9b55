package org.placewright.pricing;

import java.time.LocalDate;
import org.placewright.core.explain.Explanation;

/** The answer to a {@link PriceQuestion}. */
public sealed interface BenchmarkOutcome permits Benchmarked, TooFewComparables {

    /**
     * Returns the question that was asked.
     *
     * @return the question
     */
    PriceQuestion question();

    /**
     * Returns the day whose prices the answer is in.
     *
     * @return the day asked of
     */
    LocalDate asOf();

    /**
     * Returns how the fee was judged.
     *
     * @return the method
     */
    BenchmarkMethod method();

    /**
     * Returns why the answer is what it is.
     *
     * @return an explanation, whose contributions are pence a week
     */
    Explanation explanation();
}
