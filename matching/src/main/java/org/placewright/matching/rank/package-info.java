/**
 * Rankers: how the judgements of rules and criteria become an order.
 *
 * <p>What may not live here: the rules and the criteria themselves. The one decision worth knowing: scores are whole
 * micro-points, so contributions add up exactly and no comparison rests on floating point.
 */
@NullMarked
package org.placewright.matching.rank;

import org.jspecify.annotations.NullMarked;
