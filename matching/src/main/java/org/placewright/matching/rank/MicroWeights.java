package org.placewright.matching.rank;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.placewright.matching.CriterionContribution;

/** Scales weights to whole micro-points that add up to a million, by the method of the largest remainder. */
final class MicroWeights {

    private MicroWeights() {}

    /**
     * Returns the weights in proportion, adding up to a million; all 0 where they all are.
     *
     * @param weights 0 to 1,000,000 each
     */
    static long[] scaled(long[] weights) {
        long total = LongStream.of(weights).sum();
        long[] micro = new long[weights.length];
        if (total == 0) {
            return micro;
        }
        long left = CriterionContribution.WHOLE;
        for (int i = 0; i < weights.length; i++) {
            micro[i] = weights[i] * CriterionContribution.WHOLE / total;
            left -= micro[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(weights[i] * CriterionContribution.WHOLE % total)))
                .limit(left)
                .forEach(i -> micro[i]++);
        return micro;
    }
}
