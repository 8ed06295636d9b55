/**
 * The facade over JSR-385 quantities, and the only place that names their implementation.
 *
 * <p>What may not live here: positions, and prices. A price per time is a {@link org.placewright.core.money.WeeklyFee}
 * or a {@link org.placewright.core.money.HourlyRate}, not a quantity: money is no physical dimension, must be exact to
 * the penny, and its rounding must be stated, none of which a quantity offers. The one decision worth knowing: a length
 * is held in metres, and working time in seconds, from the moment it is made, because the implementation does not hold
 * one kilometre and a thousand metres equal.
 */
@NullMarked
package org.placewright.core.measure;

import org.jspecify.annotations.NullMarked;
