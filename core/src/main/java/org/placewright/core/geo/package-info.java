/**
 * Postcodes, positions on the British National Grid and on WGS84, the distance between them, regions, and local
 * authorities through their reorganisations.
 *
 * <p>What may not live here: a gazetteer (that is the interchange module); a {@link org.placewright.core.geo.Locator}
 * is passed in. The one table that does live here is that of the local authorities, because every record names one. The
 * one decision worth knowing: a postcode knows its own precision, so that one degraded for sharing is the same type as
 * the one it came from.
 */
@NullMarked
package org.placewright.core.geo;

import org.jspecify.annotations.NullMarked;
