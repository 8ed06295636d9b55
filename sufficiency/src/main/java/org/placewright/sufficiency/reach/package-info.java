/**
 * Who can reach which home: the children looked after on a day, the homes that could take them, and how many can be
 * placed at best.
 *
 * <p>What may not live here: which home is right for which child. The one decision worth knowing: a place is counted
 * once, however many children it is within reach of, so what is short is told by placing all children at once.
 */
@NullMarked
package org.placewright.sufficiency.reach;

import org.jspecify.annotations.NullMarked;
