package org.placewright.core.framework;

import org.immutables.value.Value;

/**
 * What discounts on one placement depend on.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>route</td><td>{@link SourcingRoute}</td><td></td><td>yes</td><td></td>
 *     <td>how the placement was bought</td><td>placement record</td></tr>
 * <tr><td>siblingsTogether</td><td>whole number</td><td>children</td><td>no</td><td>1</td>
 *     <td>siblings placed together, this child included</td><td>placement record</td></tr>
 * <tr><td>siblingPosition</td><td>whole number</td><td>position, from 1</td><td>no</td><td>1</td>
 *     <td>which of them this child is, as the invoice counts; up to siblingsTogether</td><td>placement record</td></tr>
 * <tr><td>placementsWithProvider</td><td>whole number</td><td>placements</td><td>no</td><td>1</td>
 *     <td>what the buyer has with the provider, this one included</td><td>placement record</td></tr>
 * <tr><td>placementPosition</td><td>whole number</td><td>position, from 1</td><td>no</td><td>1</td>
 *     <td>which of them this one is, oldest first; up to placementsWithProvider</td><td>placement record</td></tr>
 * <tr><td>daysInPlacement</td><td>whole number</td><td>days</td><td>no</td><td>0</td>
 *     <td>how long the child has lived there</td><td>placement record</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class DiscountCircumstances implements WithDiscountCircumstances {

    DiscountCircumstances() {}

    /**
     * Returns how the placement was bought.
     *
     * @return the route
     */
    public abstract SourcingRoute route();

    /**
     * Returns how many siblings are placed together.
     *
     * @return the number, this child included
     */
    @Value.Default
    public int siblingsTogether() {
        return 1;
    }

    /**
     * Returns which of the siblings this child is.
     *
     * @return 1 for the first, and so on
     */
    @Value.Default
    public int siblingPosition() {
        return 1;
    }

    /**
     * Returns how many placements the buyer has with the provider.
     *
     * @return the number, this one included
     */
    @Value.Default
    public int placementsWithProvider() {
        return 1;
    }

    /**
     * Returns which of the placements with the provider this one is.
     *
     * @return 1 for the oldest, and so on
     */
    @Value.Default
    public int placementPosition() {
        return 1;
    }

    /**
     * Returns how long the child has lived there.
     *
     * @return days, 0 or more
     */
    @Value.Default
    public int daysInPlacement() {
        return 0;
    }

    @Value.Check
    void check() {
        checkPosition("siblingPosition", siblingPosition(), "siblingsTogether", siblingsTogether());
        checkPosition("placementPosition", placementPosition(), "placementsWithProvider", placementsWithProvider());
        if (daysInPlacement() < 0) {
            throw new IllegalArgumentException(
                    "DiscountCircumstances daysInPlacement must not be negative but was " + daysInPlacement());
        }
    }

    private static void checkPosition(String position, int at, String number, int of) {
        if (at < 1 || at > of) {
            throw new IllegalArgumentException("DiscountCircumstances " + position + " must be from 1 to " + number
                    + ", which is " + of + ", but was " + at + ". Maybe set both?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DiscountCircumstances}. The route must be set. */
    public static final class Builder extends ImmutableDiscountCircumstances.Builder {
        Builder() {}
    }
}
