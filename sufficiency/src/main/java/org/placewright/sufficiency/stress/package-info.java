/**
 * Who is exposed if a provider fails: the children who would have to move, where they could go tomorrow, and the plan
 * to make today.
 *
 * <p>What may not live here: how likely a failure is. The one decision worth knowing: children who have to move are
 * placed in places that are vacant for certain, all at once and each place once; nobody else is moved for them, and a
 * home that does not tell how many live there offers nothing.
 */
@NullMarked
package org.placewright.sufficiency.stress;

import org.jspecify.annotations.NullMarked;
