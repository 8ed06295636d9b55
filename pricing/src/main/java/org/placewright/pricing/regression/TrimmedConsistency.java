package org.placewright.pricing.regression;

/**
 * What makes the standard deviation of the smaller residuals that of all, where errors are normal: a factor for what
 * trimming takes off, and a factor for small samples found by simulation (Pison, Van Aelst and Willems, "Small sample
 * corrections for LTS and MCD", Metrika 55, 2002; for a half kept).
 */
final class TrimmedConsistency {

    private TrimmedConsistency() {}

    /** Returns the factor for what trimming takes off, of a share kept. */
    static double ofShare(double share) {
        if (share >= 1) {
            return 1;
        }
        double quantile = quantile((1 + share) / 2);
        return 1 / Math.sqrt(1 - 2 / share * quantile * density(quantile));
    }

    /** Returns the factor for small samples of the raw fit. */
    static double raw(int rows, int slopes, boolean intercept) {
        if (slopes == 0) {
            return 1 / Math.sqrt(kept(0.262024211897096, 0.604756680630497, rows));
        }
        if (slopes == 1) {
            return 1
                    / (intercept
                            ? kept(0.630869217886906, 0.650789250442946, rows)
                            : kept(-0.0181777452315321, 0.697629772271099, rows));
        }
        return intercept
                ? interpolated(rows, slopes, 0.746945886714663, 0.56264937192689, 0.535478048924724, 0.543323462033445)
                : interpolated(rows, slopes, 0.487338281979106, 0.405511279418594, 0.340762058011, 0.37972360544988);
    }

    /** Returns the factor for small samples of the fit to the rows kept. */
    static double reweighted(int rows, int slopes, boolean intercept) {
        if (slopes == 0) {
            return 1 / Math.sqrt(kept(1.11098143415027, 1.5182890270453, rows));
        }
        if (slopes == 1) {
            return 1
                    / (intercept
                            ? kept(1.58609654199605, 1.46340162526468, rows)
                            : kept(0.6329852387657, 1.40361879788014, rows));
        }
        return intercept
                ? interpolated(rows, slopes, 0.773365715932083, 2.02013996406346, 0.337571678986723, 2.02037467454833)
                : interpolated(rows, slopes, 0.417574780492848, 1.83958876341367, 0.175753709374146, 1.8313809497999);
    }

    private static double kept(double exponent, double power, int rows) {
        return 1 - StrictMath.exp(exponent) / StrictMath.pow(rows, power);
    }

    /** Draws a line, of logarithms, through what was simulated at 3 and at 5 times the number of slopes squared. */
    private static double interpolated(
            int rows, int slopes, double atThree, double powerAtThree, double atFive, double powerAtFive) {
        double three = StrictMath.log(atThree / StrictMath.pow(slopes, powerAtThree));
        double five = StrictMath.log(atFive / StrictMath.pow(slopes, powerAtFive));
        double square = (double) slopes * slopes;
        double power = (three - five) / (StrictMath.log(5 * square) - StrictMath.log(3 * square));
        double exponent = three + power * StrictMath.log(3 * square);
        return 1 / kept(exponent, power, rows);
    }

    private static double density(double x) {
        return StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Returns the quantile of the standard normal distribution for a probability of a half or more, by bisection. */
    private static double quantile(double probability) {
        double low = 0;
        double high = 9;
        for (int halving = 0; halving < 60; halving++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Returns the share below x, by the series of Marsaglia ("Evaluating the normal distribution", 2004). */
    private static double below(double x) {
        double sum = x;
        double term = x;
        for (int odd = 3; term > sum * 1e-17; odd += 2) {
            term *= x * x / odd;
            sum += term;
        }
        return 0.5 + sum * density(x);
    }
}
