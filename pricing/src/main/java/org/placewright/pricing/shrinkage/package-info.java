/**
 * Estimates of many small groups that borrow strength from one another: location, scale, and how much groups differ.
 *
 * <p>What may not live here: what makes a group; but for
 * {@link org.placewright.pricing.shrinkage.ShrunkCohortBenchmark}, which puts them to a price book, these are functions
 * of plain numbers, in whatever unit (often logarithms of fees). The one decision worth knowing: sums run over the
 * groups in an order of their own, by estimate and then variance, so that the order in which groups are given changes
 * no digit.
 *
 * <p>Normal and chi-squared quantiles come from commons-statistics-distribution, which the design names for
 * distributions; the polygamma functions are our own, since Newton's method on the second needs the third.
 */
@NullMarked
package org.placewright.pricing.shrinkage;

import org.jspecify.annotations.NullMarked;
