/**
 * Postcodes, positions on the British National Grid, and the distance between them.
 *
 * <p>What may not live here: a gazetteer (that is the interchange module); a {@link org.placewright.core.geo.Locator}
 * is passed in. The one decision worth knowing: a postcode knows its own precision, so that one degraded for sharing is
 * the same type as the one it came from.
 */
@NullMarked
package org.placewright.core.geo;

import org.jspecify.annotations.NullMarked;
