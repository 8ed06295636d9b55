package org.placewright.sufficiency.demand;

import java.util.SplittableRandom;

/**
 * Numbers drawn at random, the same from the same seed on every machine: only exactly rounded arithmetic and
 * {@link StrictMath} are used.
 *
 * <p>Sources: G. Marsaglia and T. A. Bray (1964) for normal numbers; G. Marsaglia and W. W. Tsang, "A simple method for
 * generating gamma variables" (2000).
 */
final class Chance {

    private static final double LARGEST_AT_ONCE = 16;

    private final SplittableRandom random;

    Chance(long seed, int draw) {
        // A generator to each draw, so that draws do not depend on one another's order.
        this.random = new SplittableRandom(
                new SplittableRandom(seed).nextLong() ^ new SplittableRandom(~(long) draw).nextLong());
    }

    /** Returns a number from 0 to 1, 1 not included. */
    double uniform() {
        return random.nextDouble();
    }

    /** Returns a number of mean 0 and variance 1. */
    double normal() {
        while (true) {
            double x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /** Returns a number of mean 1 and variance 1 / shape. */
    double gammaOfMeanOne(double shape) {
        if (shape < 1) {
            double power = StrictMath.pow(1 - random.nextDouble(), 1 / shape);
            return gammaOfMeanOne(shape + 1) * (shape + 1) * power / shape;
        }
        double third = shape - 1.0 / 3;
        double scale = 1 / StrictMath.sqrt(9 * third);
        while (true) {
            double x = normal();
            double root = 1 + scale * x;
            double cube = root * root * root;
            if (root > 0
                    && StrictMath.log(1 - random.nextDouble())
                            < x * x / 2 + third - third * cube + third * StrictMath.log(cube)) {
                return third * cube / shape;
            }
        }
    }

    /** Returns a whole number of a mean, and of a variance that is some times the mean; 1 for Poisson. */
    int count(double mean, double dispersion) {
        if (mean <= 0) {
            return 0;
        }
        return poisson(dispersion > 1 ? mean * gammaOfMeanOne(mean / (dispersion - 1)) : mean);
    }

    private int poisson(double mean) {
        int count = 0;
        double left = mean;
        while (left > LARGEST_AT_ONCE) {
            count += poisson(LARGEST_AT_ONCE);
            left -= LARGEST_AT_ONCE;
        }
        double least = StrictMath.exp(-left);
        double product = 1 - random.nextDouble();
        while (product > least) {
            count++;
            product *= 1 - random.nextDouble();
        }
        return count;
    }
}
