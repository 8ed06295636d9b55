package org.placewright.core.framework;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What a price is asked for: how old the child is, how much care they need, and what else sets the price.
 *
 * <table>
 * <caption>Attributes; source: the referral</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>age</td><td>whole number</td><td>years</td><td>yes</td><td></td><td>0 to 25</td></tr>
 * <tr><td>level</td><td>{@link NeedLevel}</td><td></td><td>yes</td><td></td><td>how much care</td></tr>
 * <tr><td>features</td><td>{@link PlacementFeature}s</td><td></td><td>yes</td><td></td>
 *     <td>what else sets the price; may be empty</td></tr>
 * </table>
 *
 * @param age whole years, 0 to 25
 * @param level how much care
 * @param features what else sets the price; may be empty
 */
public record PricedNeed(int age, NeedLevel level, ImmutableSortedSet<PlacementFeature> features) {

    /**
     * Checks the age.
     *
     * @param age whole years, 0 to 25
     * @param level how much care
     * @param features what else sets the price; may be empty
     * @throws IllegalArgumentException if the age is out of range
     */
    public PricedNeed {
        if (age < 0 || age > PriceBand.OLDEST) {
            throw new IllegalArgumentException("PricedNeed age must be 0 to " + PriceBand.OLDEST + " years but was "
                    + age + ". Maybe it is in months?");
        }
        features = ImmutableSortedSet.copyOf(features);
    }

    /**
     * Returns a need that nothing but age and level sets the price of.
     *
     * @param age whole years, 0 to 25
     * @param level how much care
     * @return the need
     * @throws IllegalArgumentException if the age is out of range
     */
    public static PricedNeed of(int age, NeedLevel level) {
        return new PricedNeed(age, level, ImmutableSortedSet.of());
    }
}
