/**
 * How personal data is made less precise before it is shared with those who need less.
 *
 * <p>What may not live here: the release of statistics (that is {@link org.placewright.core.disclosure}). The one
 * decision worth knowing: a degraded value has the type of the value it was made from, so what counts and describes the
 * one does so for the other. It is not to decide by: a birth date cut to the month makes a child up to a month older,
 * so an age may come out one too high, and places have moved.
 */
@NullMarked
package org.placewright.core.privacy;

import org.jspecify.annotations.NullMarked;
