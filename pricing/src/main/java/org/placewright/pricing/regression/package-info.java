/**
 * Regression: least squares, quantile regression and robust regression on a factor-coded design.
 *
 * <p>What may not live here: fees, placements, or anything else that has a meaning; numbers go in and numbers come out,
 * with the names of columns. The one decision worth knowing: a column that the others make up is dropped and named, so
 * that every fit has one answer and none has a number that is not one.
 */
@NullMarked
package org.placewright.pricing.regression;

import org.jspecify.annotations.NullMarked;
