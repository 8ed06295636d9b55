/**
 * Renders results as JSON.
 *
 * <p>What may not live here: any computing. The one decision worth knowing: the order of properties is fixed and
 * nothing personal is written, so the same result is the same bytes and may be filed or shared.
 */
@NullMarked
package org.placewright.interchange.json;

import org.jspecify.annotations.NullMarked;
