package org.placewright.sufficiency.count;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * A negative binomial distribution: Poisson with a mean that is Gamma distributed.
 *
 * @param size above 0, not necessarily whole
 * @param mean above 0
 */
record NegativeBinomialCount(double size, double mean) implements RecursiveCount {

    @Override
    public double variance() {
        return mean + mean * mean / size;
    }

    @Override
    public double ratio(double count) {
        return mean / (size + mean) * ((count + size) / (count + 1));
    }

    @Override
    public double last() {
        return 0;
    }

    @Override
    public double probabilityOfAtMost(int count) {
        return count < 0 ? 0 : RegularizedBeta.complement(mean / (size + mean), count + 1.0, size);
    }

    @Override
    public double probabilityOfExceeding(int count) {
        return count < 0 ? 1 : RegularizedBeta.value(mean / (size + mean), count + 1.0, size);
    }
}
