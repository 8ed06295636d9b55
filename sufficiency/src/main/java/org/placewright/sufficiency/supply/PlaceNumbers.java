package org.placewright.sufficiency.supply;

import java.util.Arrays;
import java.util.List;

/** Probabilities of 0, 1, 2 and so on places. */
final class PlaceNumbers {

    /** No place for certain. */
    static final double[] NONE = {1};

    private PlaceNumbers() {}

    /** Adds places to a number of them, each there with the same probability, independently. O(places). */
    static double[] plusPlaces(double[] numbers, int places, double probability) {
        double[] sum = numbers;
        for (int place = 0; place < places; place++) {
            sum = plus(sum, new double[] {1 - probability, probability});
        }
        return sum;
    }

    /** Returns the sum of two independent numbers, by convolution. */
    static double[] plus(double[] some, double[] others) {
        double[] sum = new double[some.length + others.length - 1];
        for (int i = 0; i < some.length; i++) {
            for (int j = 0; j < others.length; j++) {
                sum[i + j] += some[i] * others[j];
            }
        }
        return sum;
    }

    /** Returns a number that is the given one with a probability, and 0 otherwise. */
    static double[] orNone(double[] numbers, double probability) {
        double[] mixed = Arrays.stream(numbers).map(each -> probability * each).toArray();
        mixed[0] += 1 - probability;
        return mixed;
    }

    /** Returns a number that is each of the given ones with the same probability; there is one or more. */
    static double[] mixture(List<double[]> numbers) {
        double[] mixed =
                new double[numbers.stream().mapToInt(each -> each.length).max().orElseThrow()];
        for (double[] each : numbers) {
            for (int n = 0; n < each.length; n++) {
                mixed[n] += each[n] / numbers.size();
            }
        }
        return mixed;
    }

    static double mean(double[] numbers) {
        double mean = 0;
        for (int n = 1; n < numbers.length; n++) {
            mean += n * numbers[n];
        }
        return mean;
    }

    static double variance(double[] numbers) {
        double mean = mean(numbers);
        double variance = 0;
        for (int n = 0; n < numbers.length; n++) {
            variance += (n - mean) * (n - mean) * numbers[n];
        }
        return variance;
    }
}
