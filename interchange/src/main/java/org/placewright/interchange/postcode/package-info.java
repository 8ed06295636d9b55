/**
 * The table of postcode sectors, and a locator that answers from it.
 *
 * <p>What may not live here: a gazetteer itself, which the caller supplies. The one decision worth knowing: a sector
 * that is not in the table is not guessed from its district.
 */
@NullMarked
package org.placewright.interchange.postcode;

import org.jspecify.annotations.NullMarked;
