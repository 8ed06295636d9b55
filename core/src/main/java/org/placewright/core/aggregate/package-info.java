/**
 * Sums that can be merged: counts, sums and sums of squares of fixed-point numbers, by group, the same to the byte
 * however the records were divided and in whatever order they were added.
 *
 * <p>What may not live here: figures fit to publish (a sum over one child is that child's value; see
 * {@link org.placewright.core.disclosure}), and smallest or largest values, which are always somebody's own. The one
 * decision worth knowing: sums are exact whole numbers of unbounded width, because the squares of 64-bit numbers need
 * up to 189 bits and what overflows silently cannot be found later.
 */
@NullMarked
package org.placewright.core.aggregate;

import org.jspecify.annotations.NullMarked;
