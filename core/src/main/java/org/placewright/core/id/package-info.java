/**
 * Typed identifiers: the strings that name a child, a home, a provider, a referral, an authority, a registration, a
 * framework, a lot, a contract, an agreement, a pupil.
 *
 * <p>What may not live here: anything with a meaning of its own beyond naming. The one decision worth knowing: an
 * identifier that could lead to a child ({@link org.placewright.core.id.ChildId},
 * {@link org.placewright.core.id.UniquePupilNumber}) never prints its value.
 */
@NullMarked
package org.placewright.core.id;

import org.jspecify.annotations.NullMarked;
