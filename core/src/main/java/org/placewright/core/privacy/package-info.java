/**
 * How personal data is made less precise before it is shared with those who need less.
 *
 * <p>What may not live here: the release of statistics (that is {@link org.placewright.core.disclosure}). The one
 * decision worth knowing: a degraded value has the type of the value it was made from, so whatever works on the one
 * works on the other.
 */
@NullMarked
package org.placewright.core.privacy;

import org.jspecify.annotations.NullMarked;
