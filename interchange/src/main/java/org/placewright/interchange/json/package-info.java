/**
 * Renders results as JSON.
 *
 * <p>What may not live here: any computing. The one decision worth knowing: the order of properties is fixed, so the
 * same result is the same bytes. No child's identifier, birth date or postcode is written, but a ranking is a case
 * record all the same, and counts of few children may identify them: what is written here is not for publication as it
 * stands.
 */
@NullMarked
package org.placewright.interchange.json;

import org.jspecify.annotations.NullMarked;
