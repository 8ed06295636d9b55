package org.placewright.matching.allocate;

import java.util.OptionalLong;

/**
 * How far an allocation achieves one thing, and how far any could.
 *
 * @param level what is to be achieved
 * @param detail which part of it, such as {@code priority 1}; empty where it has one part
 * @param value how far it is achieved: children, days, or micro-points
 * @param bound no allocation that is as good by everything before achieves more; empty if that is not proven, or
 *     something before could be better
 */
public record LevelValue(AllocationLevel level, String detail, long value, OptionalLong bound) {

    /**
     * Checks that the bound holds.
     *
     * @param level what is to be achieved
     * @param detail which part of it
     * @param value how far it is achieved
     * @param bound no allocation that is as good by everything before achieves more
     * @throws IllegalArgumentException if the value is above the bound
     */
    public LevelValue {
        if (bound.isPresent() && bound.getAsLong() < value) {
            throw new IllegalArgumentException("LevelValue of " + level + " must not be above its bound, "
                    + bound.getAsLong() + ", but was " + value);
        }
    }

    /**
     * Returns what names it in print.
     *
     * @return such as {@code Most children placed, priority 1}
     */
    public String label() {
        return detail.isEmpty() ? level.label() : level.label() + ", " + detail;
    }

    /**
     * Tells whether it is proven that no more can be achieved.
     *
     * @return true if the value is its bound
     */
    public boolean isOptimal() {
        return bound.isPresent() && bound.getAsLong() == value;
    }
}
