package org.placewright.sufficiency.count;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How many of several trials succeed: all with one probability but the last.
 *
 * @param trials how many have the same probability, a whole number
 * @param each their probability, below 1
 * @param last the probability of the last one
 */
record BinomialCount(double trials, double each, double last) implements RecursiveCount {

    @Override
    public double mean() {
        return trials * each + last;
    }

    @Override
    public double variance() {
        return trials * each * (1 - each) + last * (1 - last);
    }

    @Override
    public double ratio(double count) {
        return (trials - count) / (count + 1) * (each / (1 - each));
    }

    @Override
    public double probabilityOfAtMost(int count) {
        return Math.min(1, (1 - last) * atMost(count) + last * atMost(count - 1.0));
    }

    @Override
    public double probabilityOfExceeding(int count) {
        return Math.min(1, (1 - last) * exceeding(count) + last * exceeding(count - 1.0));
    }

    private double atMost(double count) {
        if (count < 0) {
            return 0;
        }
        return count >= trials ? 1 : RegularizedBeta.complement(each, count + 1, trials - count);
    }

    private double exceeding(double count) {
        if (count < 0) {
            return 1;
        }
        return count >= trials ? 0 : RegularizedBeta.value(each, count + 1, trials - count);
    }
}
