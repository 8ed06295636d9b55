package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import org.placewright.core.id.HomeId;

/**
 * What one more place in a home would be worth: how much further each level would be achieved. It is found from the
 * prices that prove the allocation optimal, and verified by deciding again with that place.
 *
 * @param home where there would be one more place
 * @param gain how much more of each level, in the policy's order; the first that is not 0 is above it, and later ones
 *     may be below
 */
public record PlacePrice(HomeId home, ImmutableList<LevelGain> gain) {

    /**
     * How much further a level would be achieved.
     *
     * @param level what is to be achieved
     * @param detail which part of it, as {@link LevelValue#detail}
     * @param more how much more: children, days, or micro-points; below 0 where something before gains
     */
    public record LevelGain(AllocationLevel level, String detail, long more) {}
}
