/**
 * What the homes that children are expected to need cost: fees by kind of care and age, an index of fees, and the
 * expected cost of a forecast.
 *
 * <p>What may not live here: what a fee should be (that is the pricing module), and what contracts say. The one
 * decision worth knowing: costs are rounded to the penny in the finest cells only, and every total is a sum of those,
 * so that every table of costs adds up in every direction.
 */
@NullMarked
package org.placewright.sufficiency.cost;

import org.jspecify.annotations.NullMarked;
