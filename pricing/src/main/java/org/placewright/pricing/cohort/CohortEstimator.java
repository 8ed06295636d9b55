package org.placewright.pricing.cohort;

import org.placewright.pricing.quantile.HarrellDavis;
import org.placewright.pricing.quantile.QuantileDefinition;

/** How a quantile is read from the prices of a cohort. */
public enum CohortEstimator {
    /** The definition of spreadsheets and R: see {@link QuantileDefinition#TYPE_7}. In O(1) once prices are sorted. */
    TYPE_7,
    /** Smoother in small cohorts, slower in large ones: see {@link HarrellDavis}. */
    HARRELL_DAVIS;

    /**
     * Returns a quantile.
     *
     * @param sorted one price or more, ascending; not changed
     * @param probability above 0 and below 1
     * @return the quantile, in the unit of the prices
     */
    double of(double[] sorted, double probability) {
        return switch (this) {
            case TYPE_7 -> QuantileDefinition.TYPE_7.ofSorted(sorted, probability);
            case HARRELL_DAVIS -> HarrellDavis.of(sorted, probability);
        };
    }
}
