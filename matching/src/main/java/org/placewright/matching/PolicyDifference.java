package org.placewright.matching;

import java.util.Optional;

/**
 * One setting in which two policies differ.
 *
 * @param setting the name of the setting, as in {@link MatchPolicy#settings}
 * @param before its value in the one, if that has it
 * @param after its value in the other, if that has it
 */
public record PolicyDifference(String setting, Optional<String> before, Optional<String> after) {

    /**
     * Checks that there is a difference.
     *
     * @param setting the name of the setting, as in {@link MatchPolicy#settings}
     * @param before its value in the one, if that has it
     * @param after its value in the other, if that has it
     * @throws IllegalArgumentException if both have it, or neither does, and it is the same
     */
    public PolicyDifference {
        if (before.equals(after)) {
            throw new IllegalArgumentException("PolicyDifference before and after must differ but both are " + before
                    + " for " + setting + ". Maybe leave it out?");
        }
    }
}
