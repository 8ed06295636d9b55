/**
 * Methods of benchmarking a fee.
 *
 * <p>What may not live here: what a benchmark is asked and answers (the package above). The one decision worth knowing:
 * a method says how many comparables it used and how it chose them, and declines where there are too few.
 */
@NullMarked
package org.placewright.pricing.cohort;

import org.jspecify.annotations.NullMarked;
