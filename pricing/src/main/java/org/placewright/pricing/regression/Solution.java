package org.placewright.pricing.regression;

/** What a decomposition says of the columns kept. */
sealed interface Solution permits RankedTriangle, ExtendedQr {

    /** Returns the coefficients of the columns kept. */
    double[] solve();

    /** Returns the inverse of the triangle, row by row. */
    double[][] inverse();

    /** Returns the response's parts along the columns, each at right angles to those before. */
    double[] turned();

    /** Returns the residual sum of squares. */
    double leftOver();
}
