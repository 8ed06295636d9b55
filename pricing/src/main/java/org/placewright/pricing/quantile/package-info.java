/**
 * Quantiles of a sample: nine definitions, Harrell and Davis, weighted samples, distribution-free intervals,
 * percentiles.
 *
 * <p>What may not live here: money, placements, and which sample is comparable; these are functions of plain numbers.
 * The one decision worth knowing: a position that lies within a few rounding errors of a whole number is that whole
 * number, so that the tenth percentile of a hundred numbers does not depend on how a machine writes 0.1.
 *
 * <p>The incomplete beta function comes from commons-numbers-gamma, which follows Boost and is tested against it. The
 * positions are our own: those of commons-statistics-descriptive take 100 times 0.07 for more than 7.
 */
@NullMarked
package org.placewright.pricing.quantile;

import org.jspecify.annotations.NullMarked;
