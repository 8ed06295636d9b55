/**
 * Intervals and p-values that keep their promise without a model being right: conformal prediction, and the control of
 * false discoveries among many p-values.
 *
 * <p>What may not live here: the predictions themselves, money, and placements; these are functions of plain numbers.
 * The one decision worth knowing: the promise is kept in the mean over calibration samples, for draws that are
 * exchangeable with the new one; where a sample is too small to promise anything, the interval is infinite and not a
 * guess.
 */
@NullMarked
package org.placewright.pricing.conformal;

import org.jspecify.annotations.NullMarked;
