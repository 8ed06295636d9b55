/**
 * Where a fee stands among the prices of placements like it.
 *
 * <p>What may not live here: what a benchmark is asked and answers (the package above), and formulas that know nothing
 * of prices (quantiles have a package of their own). The one decision worth knowing: likeness is a ladder, on which one
 * respect is given up at a time, in an order that is written down; so it is told what a fee was compared with, and what
 * narrower comparisons would have held.
 */
@NullMarked
package org.placewright.pricing.cohort;

import org.jspecify.annotations.NullMarked;
