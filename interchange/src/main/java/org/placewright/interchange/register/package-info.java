/**
 * The register of providers and homes: the columns Ofsted publishes, and those a council adds.
 *
 * <p>What may not live here: whether a home may care for a child. The one decision worth knowing: a blank is not known,
 * never "no", and a registration of which any part cannot be read is not known as a whole, so that a fault in a file
 * cannot make a closed home look open.
 */
@NullMarked
package org.placewright.interchange.register;

import org.jspecify.annotations.NullMarked;
