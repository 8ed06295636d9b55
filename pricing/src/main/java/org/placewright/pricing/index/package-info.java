/**
 * What brings prices of other days and regions to those asked of.
 *
 * <p>What may not live here: prices themselves, and published index series. The one decision worth knowing: a day or
 * region that is not covered has no factor; nothing is extrapolated unless the index itself says so.
 */
@NullMarked
package org.placewright.pricing.index;

import org.jspecify.annotations.NullMarked;
