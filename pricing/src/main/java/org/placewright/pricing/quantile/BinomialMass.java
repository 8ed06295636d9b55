package org.placewright.pricing.quantile;

import java.util.Arrays;

/**
 * The probabilities of a binomial variable, from the mode outwards as far as they matter, by the ratio of neighbours:
 * no logarithm, so no cancellation, and the same on every machine.
 */
final class BinomialMass {

    private static final double NOTHING = 1e-25;

    private final int first;
    private final double[] through;

    private BinomialMass(int first, double[] through) {
        this.first = first;
        this.through = through;
    }

    static BinomialMass of(int n, double p) {
        int mode = (int) Math.min(n, StrictMath.floor((n + 1.0) * p));
        double odds = p / (1 - p);
        double[] downwards = new double[16];
        int down = 0;
        double mass = 1;
        for (int k = mode; k > 0; k--) {
            mass *= k / (n - k + 1.0) / odds;
            if (mass < NOTHING) {
                break;
            }
            downwards = roomFor(downwards, down);
            downwards[down++] = mass;
        }
        double[] upwards = new double[16];
        int up = 0;
        mass = 1;
        for (int k = mode; k < n; k++) {
            mass *= (n - k) / (k + 1.0) * odds;
            if (mass < NOTHING) {
                break;
            }
            upwards = roomFor(upwards, up);
            upwards[up++] = mass;
        }
        return new BinomialMass(mode - down, summed(downwards, down, upwards, up));
    }

    /** The least value that matters. */
    int first() {
        return first;
    }

    /** The greatest value that matters. */
    int last() {
        return first + through.length - 2;
    }

    /** The probability of values from one that matters up to and without another. */
    double between(int from, int to) {
        return through[to - first] - through[from - first];
    }

    private static double[] summed(double[] downwards, int down, double[] upwards, int up) {
        double[] through = new double[down + up + 2];
        double sum = 0;
        int at = 0;
        for (int i = down - 1; i >= 0; i--) {
            sum += downwards[i];
            through[++at] = sum;
        }
        sum += 1;
        through[++at] = sum;
        for (int i = 0; i < up; i++) {
            sum += upwards[i];
            through[++at] = sum;
        }
        for (int i = 1; i < through.length; i++) {
            through[i] /= sum;
        }
        return through;
    }

    private static double[] roomFor(double[] array, int size) {
        return size < array.length ? array : Arrays.copyOf(array, 2 * size);
    }
}
