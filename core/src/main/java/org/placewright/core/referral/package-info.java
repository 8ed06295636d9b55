/**
 * The request to find a child, or siblings, a home; what providers offer; and what was chosen.
 *
 * <p>What may not live here: how offers and homes are ranked (that is the matching module). The one decision worth
 * knowing: a referral holds what was asked on the day for one child, so it can be ranked again later with the same
 * result; siblings are referred together by holding a referral of each.
 */
@NullMarked
package org.placewright.core.referral;

import org.jspecify.annotations.NullMarked;
