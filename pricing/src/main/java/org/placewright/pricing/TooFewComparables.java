package org.placewright.pricing;

import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.time.AgeBand;

/**
 * There are too few comparable prices to say where the fee stands without showing what somebody pays.
 *
 * @param question the question that was asked
 * @param ageBand the ages that were compared
 * @param comparables how many comparable prices were found
 * @param minimum how many the policy asks for
 */
public record TooFewComparables(PriceQuestion question, AgeBand ageBand, int comparables, int minimum)
        implements BenchmarkOutcome {

    /**
     * Checks that there are too few indeed.
     *
     * @param question the question that was asked
     * @param ageBand the ages that were compared
     * @param comparables how many comparable prices were found
     * @param minimum how many the policy asks for
     * @throws IllegalArgumentException if there are enough
     */
    public TooFewComparables {
        if (comparables < 0 || comparables >= minimum) {
            throw new IllegalArgumentException(
                    "TooFewComparables needs 0 to " + (minimum - 1) + " comparables but was given " + comparables);
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.builder()
                .key(ExplanationKey.of("benchmark"))
                .statement("Only " + comparables + " comparable prices; at least " + minimum
                        + " are needed. Prices of other councils or of another year would help")
                .putFact("provision", question.provision().label())
                .putFact("age band", ageBand.label())
                .putFact("year", question.year().toString())
                .build();
    }
}
