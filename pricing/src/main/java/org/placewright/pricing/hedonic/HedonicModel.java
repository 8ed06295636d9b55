package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.placewright.pricing.PricesAsOf;

/**
 * Lines and calibration on the facts that are not left out, and the mean row of each type of provision.
 *
 * @param mix how a placement becomes a row
 * @param logs of the prices
 * @param lines drawn through one part of the placements
 * @param calibration by the other
 * @param means the mean row of each type of provision, by code
 */
record HedonicModel(CaseMix mix, LogPrices logs, Lines lines, Calibration calibration, ImmutableList<double[]> means) {

    private static final int CHECKED = 1_000;

    static HedonicModel of(PricesAsOf prices, Placements placements, HedonicPolicy policy, ImmutableSet<CaseFact> out) {
        ImmutableIntArray training = placements.training();
        LogPrices logs = LogPrices.of(prices);
        ImmutableList<PlacementCase> cases = training.stream()
                .mapToObj(row -> new PlacementCase.Row(prices, row))
                .collect(ImmutableList.toImmutableList());
        CaseMix mix = new CaseMixChoice(prices, placements, policy, cases).choose(out);
        double[] response = training.stream().mapToDouble(logs::at).toArray();
        boolean many = prices.size() >= policy.quantileIntervals();
        Lines lines = Lines.of(mix.design(cases), response, robust(mix, cases, response, policy), policy, many);
        return new HedonicModel(
                mix, logs, lines, Calibration.of(lines, mix, prices, logs, placements, policy), means(prices, mix));
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

    private static ImmutableList<double[]> means(PricesAsOf prices, CaseMix mix) {
        double[][] sums = new double[prices.provisions() + 1][mix.width()];
        for (int row = 0; row < prices.size(); row++) {
            double[] sum = sums[prices.provision(row)];
            double[] x = mix.encode(new PlacementCase.Row(prices, row));
            for (int column = 0; column < x.length; column++) {
                sum[column] += x[column];
            }
        }
        for (double[] sum : sums) {
            double rows = sum[0];
            for (int column = 0; column < sum.length && rows > 0; column++) {
                sum[column] /= rows;
            }
        }
        return ImmutableList.copyOf(sums);
    }
}
