/**
 * The places there are: registered, usable, occupied and vacant.
 *
 * <p>What may not live here: who needs them. The one decision worth knowing: registered places are never taken for
 * usable ones, and homes whose capacity is not known are counted apart.
 */
@NullMarked
package org.placewright.sufficiency.supply;

import org.jspecify.annotations.NullMarked;
