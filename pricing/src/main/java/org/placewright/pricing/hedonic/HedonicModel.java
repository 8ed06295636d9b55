package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.placewright.pricing.PricesAsOf;

/**
 * The lines through one part of the placements, and the mean row of each type of provision in that part.
 *
 * @param prices of both parts
 * @param mix how a placement becomes a row
 * @param logs of the prices
 * @param lines drawn
 * @param means the mean row of each type of provision, by code; of all types for one that the part does not have
 */
record HedonicModel(PricesAsOf prices, CaseMix mix, LogPrices logs, Lines lines, ImmutableList<double[]> means) {

    private static final int CHECKED = 1_000;

    static HedonicModel of(PricesAsOf prices, Placements placements, HedonicPolicy policy) {
        ImmutableIntArray training = placements.training();
        LogPrices logs = LogPrices.of(prices);
        ImmutableList<PlacementCase> cases = training.stream()
                .mapToObj(row -> new PlacementCase.Row(prices, row))
                .collect(ImmutableList.toImmutableList());
        CaseMix mix = new CaseMixChoice(prices, placements, policy, cases).choose();
        double[] response = training.stream().mapToDouble(logs::at).toArray();
        boolean many = prices.size() >= policy.quantileIntervals();
        Lines lines = Lines.of(mix.design(cases), response, robust(mix, cases, response, policy), policy, many);
        return new HedonicModel(prices, mix, logs, lines, means(prices.provisions(), cases, mix));
    }

    /** Returns the row of a placement of which some facts are not to be compared. */
    double[] encode(PlacementCase placement, ImmutableSet<CaseFact> without) {
        return mix.encode(placement, without, means.get(placement.provision()));
    }

    /** Returns the row of a price of the book, of which some facts are not to be compared. */
    double[] encode(int row, ImmutableSet<CaseFact> without) {
        return encode(new PlacementCase.Row(prices, row), without);
    }

    /** Draws the robust line through every so many prices, no more than {@value #CHECKED}: it is there to compare. */
    private static Optional<ImmutableDoubleArray> robust(
            CaseMix mix, ImmutableList<PlacementCase> cases, double[] response, HedonicPolicy policy) {
        if (!policy.crossCheck()) {
            return Optional.empty();
        }
        int step = (cases.size() + CHECKED - 1) / CHECKED;
        ImmutableList.Builder<PlacementCase> some = ImmutableList.builder();
        double[] logs = new double[(cases.size() + step - 1) / step];
        for (int row = 0; row < cases.size(); row += step) {
            some.add(cases.get(row));
            logs[row / step] = response[row];
        }
        return Optional.of(Lines.robust(mix.design(some.build()), logs, policy));
    }

    private static ImmutableList<double[]> means(int provisions, ImmutableList<PlacementCase> cases, CaseMix mix) {
        double[][] sums = new double[provisions + 1][mix.width()];
        double[] all = new double[mix.width()];
        for (PlacementCase placement : cases) {
            double[] sum = sums[placement.provision()];
            double[] x = mix.encode(placement);
            for (int column = 0; column < x.length; column++) {
                sum[column] += x[column];
                all[column] += x[column];
            }
        }
        ImmutableList.Builder<double[]> means = ImmutableList.builder();
        for (double[] sum : sums) {
            double[] of = sum[0] > 0 ? sum : all;
            double[] mean = new double[of.length];
            for (int column = 0; column < mean.length; column++) {
                mean[column] = of[0] > 0 ? of[column] / of[0] : 0;
            }
            means.add(mean);
        }
        return means.build();
    }
}
