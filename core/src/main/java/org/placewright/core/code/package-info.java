/**
 * The statutory codes of the SSDA903 return, each with its description and the collection years it is valid in.
 *
 * <p>What may not live here: the reading of files. The one decision worth knowing: a code is a value, not an enum
 * constant, so that a code newer than this library is represented and kept, never lost; what codes are grouped by
 * ({@link org.placewright.core.code.PlacementGroup}, {@link org.placewright.core.code.ExitKind} and the like) is an
 * enum.
 */
@NullMarked
package org.placewright.core.code;

import org.jspecify.annotations.NullMarked;
