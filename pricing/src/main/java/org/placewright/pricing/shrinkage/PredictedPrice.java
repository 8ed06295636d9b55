package org.placewright.pricing.shrinkage;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.placewright.pricing.cohort.PriceSpan;

/**
 * One more price of a cohort, as far as location and scale tell: its logarithm is Student's t about the location, as
 * wide as prices spread and the location is uncertain together, with the degrees of freedom that Satterthwaite finds
 * for the sum of what the cohort's own prices say and of what is leaned on.
 */
final class PredictedPrice {

    private final LocationScale believed;
    private final double spread;
    private final ContinuousDistribution shape;

    PredictedPrice(CohortBelief belief) {
        this.believed = belief.scale();
        VarianceComponent predictive = belief.predictive();
        this.spread = StrictMath.sqrt(predictive.variance());
        double degrees = predictive.degreesOfFreedom();
        this.shape = Double.isInfinite(degrees) ? NormalDistribution.of(0, 1) : TDistribution.of(degrees);
    }

    /** From 0 to 100. */
    double percentile(double price) {
        return 100
                * shape.cumulativeProbability(
                        (StrictMath.log(price) - believed.location().mean()) / spread);
    }

    PriceSpan interval(double level) {
        double reach = shape.inverseCumulativeProbability((1 + level) / 2) * spread;
        double mean = believed.location().mean();
        return new PriceSpan(StrictMath.exp(mean - reach), StrictMath.exp(mean + reach), level);
    }

    /** The quantile of the prices themselves, not widened for the uncertainty of the location. */
    double quantile(double probability) {
        return StrictMath.exp(believed.location().mean()
                + NormalDistribution.of(0, 1).inverseCumulativeProbability(probability) * believed.standardDeviation());
    }
}
