package org.placewright.pricing;

import org.placewright.core.explain.Explanation;
import org.placewright.core.time.AgeBand;

/** The answer to a {@link PriceQuestion}. */
public sealed interface BenchmarkOutcome permits Benchmarked, TooFewComparables {

    /**
     * Returns the question that was asked.
     *
     * @return the question
     */
    PriceQuestion question();

    /**
     * Returns the ages that were compared.
     *
     * @return the age band
     */
    AgeBand ageBand();

    /**
     * Returns how many comparable prices were found.
     *
     * @return 0 or more
     */
    int comparables();

    /**
     * Returns why the answer is what it is.
     *
     * @return an explanation
     */
    Explanation explanation();
}
