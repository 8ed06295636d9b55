/**
 * What a child needs of a home.
 *
 * <p>What may not live here: how needs are weighed (that is the matching module). The one decision worth knowing: "not
 * specified" is a value of its own and never means "no".
 */
@NullMarked
package org.placewright.core.need;

import org.jspecify.annotations.NullMarked;
