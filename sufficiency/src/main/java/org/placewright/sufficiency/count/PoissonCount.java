package org.placewright.sufficiency.count;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * A Poisson distribution.
 *
 * @param mean above 0
 */
record PoissonCount(double mean) implements RecursiveCount {

    @Override
    public double variance() {
        return mean;
    }

    @Override
    public double ratio(double count) {
        return mean / (count + 1);
    }

    @Override
    public double last() {
        return 0;
    }

    @Override
    public double probabilityOfAtMost(int count) {
        return count < 0 ? 0 : RegularizedGamma.Q.value(count + 1.0, mean);
    }

    @Override
    public double probabilityOfExceeding(int count) {
        return count < 0 ? 1 : RegularizedGamma.P.value(count + 1.0, mean);
    }
}
