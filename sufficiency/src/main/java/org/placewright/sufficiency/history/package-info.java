/**
 * What the care histories of children show: who was looked after on a date, where, and how far from home.
 *
 * <p>What may not live here: the future. The one decision worth knowing: age is the age on the day asked about, never
 * that at the start of an episode.
 */
@NullMarked
package org.placewright.sufficiency.history;

import org.jspecify.annotations.NullMarked;
