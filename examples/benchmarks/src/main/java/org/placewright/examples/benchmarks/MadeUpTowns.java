package org.placewright.examples.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Towns on a square whose sides are 1, one for every two hundred children, in which children and homes live around the
 * middle. A town's share of the children and its share of the homes have nothing to do with one another: homes are
 * where houses are cheap.
 */
final class MadeUpTowns {

    private static final int CHILDREN_EACH = 200;
    private static final double SPREAD = 0.02;

    private final double[] x;
    private final double[] y;
    private final double[] childrenUpTo;
    private final double[] homesUpTo;
    private final SplittableRandom random;

    MadeUpTowns(int children, SplittableRandom random) {
        int towns = 1 + children / CHILDREN_EACH;
        this.random = random;
        this.x = random.doubles(towns).toArray();
        this.y = random.doubles(towns).toArray();
        this.childrenUpTo = shares(towns);
        this.homesUpTo = shares(towns);
    }

    private double[] shares(int towns) {
        double[] upTo = random.doubles(towns, 0.3, 1.3).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        return upTo;
    }

    /** Returns where children live: first all x, then all y, each from 0 to 1. */
    double[][] children(int count) {
        return around(childrenUpTo, count);
    }

    /** Returns where homes are, likewise. */
    double[][] homes(int count) {
        return around(homesUpTo, count);
    }

    private double[][] around(double[] upTo, int count) {
        double[][] where = new double[2][count];
        for (int i = 0; i < count; i++) {
            int at = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
            int town = Math.min(at < 0 ? -1 - at : at, upTo.length - 1);
            where[0][i] = near(x[town], random);
            where[1][i] = near(y[town], random);
        }
        return where;
    }

    private static double near(double middle, RandomGenerator random) {
        return Math.min(1, Math.max(0, middle + SPREAD * random.nextGaussian()));
    }
}
