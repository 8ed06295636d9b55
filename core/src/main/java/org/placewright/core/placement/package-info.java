/**
 * Episodes of care as the return records them, the history they make up for one child, and what is read from it:
 * periods of care, placements, and what happened in a range of days.
 *
 * <p>What may not live here: the repair of histories that contradict themselves (that is the interchange module). The
 * one decision worth knowing: an episode is half open, so a child is not in care under it on the day it ends, and every
 * day belongs to at most one episode, even in a history that contradicts itself.
 */
@NullMarked
package org.placewright.core.placement;

import org.jspecify.annotations.NullMarked;
