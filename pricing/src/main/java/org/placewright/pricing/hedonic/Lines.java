package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Optional;
import org.placewright.pricing.regression.Coefficients;
import org.placewright.pricing.regression.Design;
import org.placewright.pricing.regression.LeastSquares;
import org.placewright.pricing.regression.QuantileFit;
import org.placewright.pricing.regression.QuantileRegression;
import org.placewright.pricing.regression.RobustRegression;

/**
 * Lines through the logarithms of prices: one in the middle, and where prices are many one for each quantile.
 *
 * @param middle the median, or least squares
 * @param quantiles of {@link #taus}, or none
 * @param taus in order
 * @param robust the line to compare with, if there is one
 * @param dropped columns that had nothing in them of their own
 */
record Lines(
        ImmutableDoubleArray middle,
        ImmutableList<ImmutableDoubleArray> quantiles,
        ImmutableDoubleArray taus,
        Optional<ImmutableDoubleArray> robust,
        ImmutableSet<String> dropped) {

    static final double MEDIAN = 0.5;

    private static final int SETS = 60;

    static Lines of(
            Design design, double[] logs, Optional<ImmutableDoubleArray> robust, HedonicPolicy policy, boolean many) {
        if (policy.estimation() == Estimation.LEAST_SQUARES) {
            Coefficients line = LeastSquares.standard().fit(design, logs).coefficients();
            return new Lines(line.values(), ImmutableList.of(), ImmutableDoubleArray.of(), robust, line.dropped());
        }
        ImmutableDoubleArray taus = many ? taus(policy.pricing().level()) : ImmutableDoubleArray.of(MEDIAN);
        ImmutableList<QuantileFit> fits =
                QuantileRegression.standard().fit(design, logs, taus).fits();
        ImmutableList<ImmutableDoubleArray> all =
                fits.stream().map(fit -> fit.coefficients().values()).collect(ImmutableList.toImmutableList());
        Coefficients median = fits.get(taus.indexOf(MEDIAN)).coefficients();
        return new Lines(
                median.values(),
                many ? all : ImmutableList.of(),
                many ? taus : ImmutableDoubleArray.of(),
                robust,
                median.dropped());
    }

    /** Returns a line that odd fees do not move: a check, so drawn from few sets of rows. */
    static ImmutableDoubleArray robust(Design design, double[] logs, HedonicPolicy policy) {
        return RobustRegression.of(policy.seed(), SETS)
                .fit(design, logs)
                .coefficients()
                .values();
    }

    /** Returns how many prices an interval of a level leaves below. */
    static double tail(double level) {
        return (1 - level) / 2;
    }

    /** Returns the quantiles that are published, and those an interval is made of. */
    static ImmutableDoubleArray taus(double level) {
        double[] taus = {0.1, 0.25, MEDIAN, 0.75, 0.9, tail(level), 1 - tail(level)};
        return ImmutableDoubleArray.copyOf(Arrays.stream(taus).sorted().distinct());
    }

    /** Returns where each quantile's line is at a row: not crossing, since sorted (Chernozhukov and others, 2010). */
    double[] quantilesAt(double[] x) {
        double[] at = new double[quantiles.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = at(quantiles.get(i), x);
        }
        Arrays.sort(at);
        return at;
    }

    double middleAt(double[] x) {
        return at(middle, x);
    }

    static double at(ImmutableDoubleArray line, double[] x) {
        double sum = 0;
        for (int column = 0; column < x.length; column++) {
            sum += line.get(column) * x[column];
        }
        return sum;
    }
}
