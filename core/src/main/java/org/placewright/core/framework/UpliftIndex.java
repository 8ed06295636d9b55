package org.placewright.core.framework;

import com.google.common.base.CharMatcher;

/**
 * Names a published index that fees are linked to.
 *
 * <p>Ordered by its text. The figures of an index are given by whoever applies an uplift; none are kept here.
 *
 * @param name what the contract calls it; not blank, no blank at either end
 */
public record UpliftIndex(String name) implements Comparable<UpliftIndex> {

    /** The consumer prices index of the Office for National Statistics. */
    public static final UpliftIndex CPI = new UpliftIndex("CPI");

    /** The consumer prices index including owner occupiers' housing costs. */
    public static final UpliftIndex CPIH = new UpliftIndex("CPIH");

    /** The retail prices index, which older contracts name. */
    public static final UpliftIndex RPI = new UpliftIndex("RPI");

    /** The national living wage, which follows what most of a home's staff are paid. */
    public static final UpliftIndex NATIONAL_LIVING_WAGE = new UpliftIndex("National living wage");

    /**
     * Checks the text.
     *
     * @param name what the contract calls it; not blank, no blank at either end
     * @throws IllegalArgumentException if the text is blank or has a blank at either end
     */
    public UpliftIndex {
        if (name.isEmpty() || !name.equals(CharMatcher.whitespace().trimFrom(name))) {
            throw new IllegalArgumentException(
                    "UpliftIndex name must not be blank nor begin or end with a blank but was \"" + name
                            + "\". Maybe strip it first?");
        }
    }

    /**
     * Returns the index of the given name.
     *
     * @param name what the contract calls it; not blank, no blank at either end
     * @return the index
     * @throws IllegalArgumentException if the text is blank or has a blank at either end
     */
    public static UpliftIndex of(String name) {
        return new UpliftIndex(name);
    }

    @Override
    public int compareTo(UpliftIndex other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
