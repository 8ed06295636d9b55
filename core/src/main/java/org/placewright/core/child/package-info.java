/**
 * The child: who they are, as far as finding them a home requires, and who their brothers and sisters are.
 *
 * <p>What may not live here: names or addresses; free text only where the law asks what someone wishes or why. The one
 * decision worth knowing: what is absent is not known, and never "no"; and the age of a child is asked for on a date.
 */
@NullMarked
package org.placewright.core.child;

import org.jspecify.annotations.NullMarked;
