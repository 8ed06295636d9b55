/**
 * Benchmarks that take a fee apart by what is known of the placement: regression of fees on case mix, with intervals
 * that hold as often as they say.
 *
 * <p>What may not live here: regression and conformal prediction as such (the packages of numbers), what a benchmark is
 * asked and answers (the root package). The one decision worth knowing: the prices that make the lines are not the
 * prices that say how far the lines miss, and all prices of one placement are on the same side. There is one set of
 * lines for every question: what is not known is read out of the prices that say how far they miss.
 */
@NullMarked
package org.placewright.pricing.hedonic;

import org.jspecify.annotations.NullMarked;
