package org.placewright.pricing.shrinkage;

/**
 * A part of a variance, and on how much it rests.
 *
 * @param variance 0 or more
 * @param degreesOfFreedom above 0; infinite if it is known
 */
record VarianceComponent(double variance, double degreesOfFreedom) {

    VarianceComponent {
        Require.notNegative("VarianceComponent variance", variance);
        if (!(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException("VarianceComponent degreesOfFreedom must be above 0, but was "
                    + degreesOfFreedom + ". Maybe leave out what nothing tells.");
        }
    }

    /**
     * The sum of two that are independent, with (a + b) squared / (a squared / f + b squared / g) degrees of freedom,
     * for a with f and b with g: F. E. Satterthwaite, "An approximate distribution of estimates of variance
     * components", Biometrics Bulletin 2 (1946) 110-114. Infinite if both are 0.
     */
    VarianceComponent plus(VarianceComponent other) {
        double sum = variance + other.variance;
        double spread =
                variance * variance / degreesOfFreedom + other.variance * other.variance / other.degreesOfFreedom;
        return new VarianceComponent(sum, spread > 0 ? sum * sum / spread : Double.POSITIVE_INFINITY);
    }

    VarianceComponent times(double factor) {
        return new VarianceComponent(factor * variance, degreesOfFreedom);
    }
}
