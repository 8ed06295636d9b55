/**
 * The child: who they are, as far as finding them a home requires.
 *
 * <p>What may not live here: names, addresses or free text. The one decision worth knowing: the age of a child is asked
 * for on a date.
 */
@NullMarked
package org.placewright.core.child;

import org.jspecify.annotations.NullMarked;
