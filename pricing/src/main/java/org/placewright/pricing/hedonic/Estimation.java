package org.placewright.pricing.hedonic;

/** How the line in the middle of fees is drawn. */
public enum Estimation {

    /** Quantile regression: the median, which no odd fee moves far, and the quantiles an interval is made of. */
    QUANTILES,
    /** Least squares of the logarithm: faster, and moved by odd fees. Intervals are as wide above as below. */
    LEAST_SQUARES
}
