package org.placewright.sufficiency.gap;

import java.util.ArrayList;
import java.util.List;
import org.placewright.sufficiency.count.CountDistribution;

/**
 * How many places are short, where it is not certain how many children need one, or how many places can be used.
 *
 * <p>The shortfall is max(0, N - S): the children who need a place, less the places there are, and never below 0, for
 * room to spare in one future houses nobody in another. N and S are taken to be independent: P(shortfall &gt;= n) = sum
 * over s of P(S = s) P(N &gt;= n + s). Because the shortfall is convex in N - S, it is expected to be at least that of
 * the means, and above 0 where on average there are as many places as children.
 *
 * <p>Guaranteed: more places, or fewer children, in the usual stochastic order, never make any shortfall likelier.
 * Probabilities are exact to about 1e-11. O(r) probabilities of S and O(r q) of N, for r numbers of places and q
 * numbers of children that are at all likely.
 */
public final class Shortfall {

    /** What is less likely is left out: too little to be seen in any sum. */
    private static final double NEGLIGIBLE = 1e-13;

    private Shortfall() {}

    /**
     * Returns how likely each shortfall is.
     *
     * @param need how many children need a place
     * @param places how many places can be used
     * @return the distribution of the number of places short
     */
    public static CountDistribution of(CountDistribution need, CountDistribution places) {
        int least = places.quantile(NEGLIGIBLE);
        double[] likely = likely(places, least);
        List<Double> atLeast = new ArrayList<>();
        double tail = 1;
        while (tail > NEGLIGIBLE) {
            atLeast.add(tail);
            tail = Math.min(tail, exceeding(need, likely, least + atLeast.size() - 1));
        }
        double[] probabilities = new double[atLeast.size()];
        for (int n = 0; n < probabilities.length; n++) {
            probabilities[n] = atLeast.get(n) - (n + 1 < probabilities.length ? atLeast.get(n + 1) : 0);
        }
        return CountDistribution.ofProbabilities(probabilities);
    }

    /** Returns the probabilities of the numbers of places from the least on, which add up to 1. */
    private static double[] likely(CountDistribution places, int least) {
        int most = places.quantile(1 - NEGLIGIBLE);
        double[] likely = new double[most - least + 1];
        double below = 0;
        for (int s = least; s < most; s++) {
            double atMost = places.probabilityOfAtMost(s);
            likely[s - least] = Math.max(0, atMost - below);
            below = Math.max(below, atMost);
        }
        likely[most - least] = 1 - below;
        return likely;
    }

    /** Returns how likely it is that more children need places than a number which rises with that of places. */
    private static double exceeding(CountDistribution need, double[] likely, int from) {
        double probability = 0;
        for (int s = 0; s < likely.length; s++) {
            if (likely[s] > 0) {
                probability += likely[s] * need.probabilityOfExceeding(from + s);
            }
        }
        return probability;
    }
}
