/**
 * How homes are bought: frameworks with their lots, tiers, price bands, discounts and uplifts, block contracts, the
 * agreement about one child, and who pays which part of it.
 *
 * <p>What may not live here: whether a price is a good one (that is the pricing module). The one decision worth
 * knowing: a list whose order has no meaning, such as the lots of a framework, is put in an order of its own, so that
 * two values with the same contents are equal and print alike.
 */
@NullMarked
package org.placewright.core.framework;

import org.jspecify.annotations.NullMarked;
