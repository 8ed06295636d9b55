/**
 * Collection years, date ranges, ages and age bands.
 *
 * <p>What may not live here: clocks. The one decision worth knowing: a collection year is named by the year it ends in,
 * so 2018 is 1 April 2017 to 31 March 2018, and ages are computed on a date, never stored.
 */
@NullMarked
package org.placewright.core.time;

import org.jspecify.annotations.NullMarked;
