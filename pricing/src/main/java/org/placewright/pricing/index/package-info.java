/**
 * What makes prices of different times and places comparable: an index of prices, and a factor for what staff cost
 * where.
 *
 * <p>What may not live here: the figures of any published index (they change, and belong to whoever publishes them),
 * and money. The one decision worth knowing: what an index does not reach it does not guess; it says that it has no
 * factor.
 */
@NullMarked
package org.placewright.pricing.index;

import org.jspecify.annotations.NullMarked;
