package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import org.placewright.core.id.HomeId;

/**
 * A home that at least one hard rule excludes.
 *
 * @param home the home
 * @param reasons every rule that excludes it, in the order of the rules; never empty
 */
public record Excluded(HomeId home, ImmutableList<RuleStatement> reasons) {

    /**
     * Checks that there is a reason.
     *
     * @param home the home
     * @param reasons every rule that excludes it, in the order of the rules; never empty
     * @throws IllegalArgumentException if there is none
     */
    public Excluded {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("An excluded home must have a reason: " + home);
        }
    }
}
