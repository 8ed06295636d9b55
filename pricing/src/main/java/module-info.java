/** Judges a weekly fee against what comparable placements cost. */
module org.placewright.pricing {
    requires transitive org.placewright.core;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports org.placewright.pricing;
    exports org.placewright.pricing.cohort;
    exports org.placewright.pricing.conformal;
    exports org.placewright.pricing.hedonic;
    exports org.placewright.pricing.index;
    exports org.placewright.pricing.quantile;
    exports org.placewright.pricing.regression;
    exports org.placewright.pricing.review;
    exports org.placewright.pricing.shrinkage;
}
