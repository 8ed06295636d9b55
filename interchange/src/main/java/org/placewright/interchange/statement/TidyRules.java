package org.placewright.interchange.statement;

import org.immutables.value.Value;

/**
 * What a tidy table is checked against. The defaults are what the Department's platform takes, as we read it; none of
 * them is statutory.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>total</td><td>{@link FilterItem}</td><td></td><td>no</td><td>{@code Total}</td>
 *     <td>the item that stands for all of a filter</td><td>DfE (unverified, so a parameter)</td></tr>
 * <tr><td>longestName</td><td>whole number</td><td>characters</td><td>no</td><td>50</td>
 *     <td>the longest name of a column; 1 or more</td><td>DfE (unverified, so a parameter)</td></tr>
 * <tr><td>longestLabel</td><td>whole number</td><td>characters</td><td>no</td><td>80</td>
 *     <td>the longest label of a column; 1 or more</td><td>DfE (unverified, so a parameter)</td></tr>
 * <tr><td>longestItem</td><td>whole number</td><td>characters</td><td>no</td><td>120</td>
 *     <td>the longest item of a filter; 1 or more</td><td>DfE (unverified, so a parameter)</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class TidyRules implements WithTidyRules {

    private static final int NAME = 50;
    private static final int LABEL = 80;
    private static final int ITEM = 120;

    TidyRules() {}

    /**
     * Returns the item that stands for all of a filter.
     *
     * @return the item
     */
    @Value.Default
    public FilterItem total() {
        return FilterItem.TOTAL;
    }

    /**
     * Returns how long the name of a column may be.
     *
     * @return characters, 1 or more
     */
    @Value.Default
    public int longestName() {
        return NAME;
    }

    /**
     * Returns how long the label of a column may be.
     *
     * @return characters, 1 or more
     */
    @Value.Default
    public int longestLabel() {
        return LABEL;
    }

    /**
     * Returns how long an item of a filter may be.
     *
     * @return characters, 1 or more
     */
    @Value.Default
    public int longestItem() {
        return ITEM;
    }

    @Value.Check
    void check() {
        if (longestName() < 1 || longestLabel() < 1 || longestItem() < 1) {
            throw new IllegalArgumentException(
                    "TidyRules longestName, longestLabel and longestItem must be 1 or more but" + " were "
                            + longestName() + ", " + longestLabel() + " and " + longestItem());
        }
    }

    /**
     * Returns a builder with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TidyRules}. Nothing must be set. */
    public static final class Builder extends ImmutableTidyRules.Builder {
        Builder() {}
    }
}
