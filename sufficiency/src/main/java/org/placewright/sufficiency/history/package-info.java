/**
 * What the care histories of children show: who was looked after on a date, where, how far from home and for how long,
 * and who came, moved and left between dates. {@link org.placewright.sufficiency.history.CareStays} lays histories down
 * in columns, and {@link org.placewright.sufficiency.history.CareFlows} counts them.
 *
 * <p>What may not live here: the future. The one decision worth knowing: age is the age on the day asked about, never
 * that at the start of an episode, and a child in a temporary stay is counted where the stay interrupts a placement.
 */
@NullMarked
package org.placewright.sufficiency.history;

import org.jspecify.annotations.NullMarked;
