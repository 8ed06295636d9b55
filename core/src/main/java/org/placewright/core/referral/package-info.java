/**
 * The request to find a child a home.
 *
 * <p>What may not live here: the answer (that is the matching module). The one decision worth knowing: a referral holds
 * what was asked on the day, so it can be ranked again later with the same result.
 */
@NullMarked
package org.placewright.core.referral;

import org.jspecify.annotations.NullMarked;
