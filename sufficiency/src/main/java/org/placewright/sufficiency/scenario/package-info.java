/**
 * What is assumed to change: scenarios as values that can be explained, combined and compared.
 *
 * <p>What may not live here: rates, and what changes do to them; forecasters read scenarios. The one decision worth
 * knowing: a rate of each child and a number of children are different types, so that "one more child a month" can
 * never be taken for a rate; and the order in which changes are listed has no effect.
 */
@NullMarked
package org.placewright.sufficiency.scenario;

import org.jspecify.annotations.NullMarked;
