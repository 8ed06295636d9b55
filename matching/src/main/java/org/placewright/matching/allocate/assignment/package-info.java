/**
 * The assignment problem in whole numbers: units that wait, homes with places, and a score for each pair that is
 * possible; and what solves it.
 *
 * <p>What may not live here: children, referrals, rules. The one decision worth knowing: everything is an {@code int}
 * score and a {@code long} sum in primitive columns, so that an optimum can be certified exactly, by prices that any
 * reader can check without trusting the solver.
 */
@NullMarked
package org.placewright.matching.allocate.assignment;

import org.jspecify.annotations.NullMarked;
