/**
 * The places there are: registered, usable, occupied and vacant; whom they take, how sure that is where facts are old,
 * and which homes came and went.
 *
 * <p>What may not live here: who needs them. The one decision worth knowing: registered places are never taken for
 * usable ones, and homes whose capacity is not known are counted apart.
 */
@NullMarked
package org.placewright.sufficiency.supply;

import org.jspecify.annotations.NullMarked;
