/**
 * Episodes of care as the return records them, and the history they make up for one child.
 *
 * <p>What may not live here: the repair of histories that contradict themselves (that is the interchange module). The
 * one decision worth knowing: an episode is half open, so a child is not in care under it on the day it ends.
 */
@NullMarked
package org.placewright.core.placement;

import org.jspecify.annotations.NullMarked;
