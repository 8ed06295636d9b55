/**
 * Statistics of event histories: how long subjects stay in states and where they go, from observations cut off on
 * either side.
 *
 * <p>What may not live here: children, placements, dates, and what the states mean; these are functions of plain
 * numbers. The one decision worth knowing: a sojourn is observed after its entry up to and with its exit, so that a
 * subject who enters a state at the very time of an event is not yet at risk of it.
 *
 * <p>Normal and gamma quantiles come from commons-statistics-distribution, which the design names for distributions.
 */
@NullMarked
package org.placewright.sufficiency.multistate;

import org.jspecify.annotations.NullMarked;
