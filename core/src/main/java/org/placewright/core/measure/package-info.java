/**
 * The facade over JSR-385 quantities, and the only place that names their implementation.
 *
 * <p>What may not live here: positions. The one decision worth knowing: a length is held in metres from the moment it
 * is made, because the implementation does not hold one kilometre and a thousand metres equal.
 */
@NullMarked
package org.placewright.core.measure;

import org.jspecify.annotations.NullMarked;
