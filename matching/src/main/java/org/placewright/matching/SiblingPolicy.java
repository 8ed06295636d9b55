package org.placewright.matching;

import org.immutables.value.Value;

/**
 * What an authority decides about placing brothers and sisters.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>splitUndecided</td><td>yes or no</td><td></td><td>yes</td>
 *     <td>whether several homes are sought where one for all is not to be had and nobody has decided that the children
 *     must stay together</td></tr>
 * <tr><td>mostHomes</td><td>whole number</td><td>homes</td><td>3</td>
 *     <td>among how many homes a group may be split, 1 to 10</td></tr>
 * <tr><td>nearnessWeight</td><td>whole number</td><td>micro-points</td><td>250,000</td>
 *     <td>how much it weighs that the homes of a split group are near one another, beside how well each suits</td></tr>
 * <tr><td>nearMilesToZero</td><td>whole number</td><td>miles</td><td>20</td>
 *     <td>distance between two homes of a split group at which nearness is 0</td></tr>
 * </table>
 *
 * <p>That siblings live together so far as is reasonably practicable is the law (Children Act 1989 s22C(8)(c)): one
 * home for all always comes first, and fewer homes before more.
 */
@Value.Immutable
public abstract class SiblingPolicy implements WithSiblingPolicy {

    /** What this library suggests. */
    public static final SiblingPolicy STANDARD = builder().build();

    private static final int MOST = 10;
    private static final int WHOLE = 1_000_000;

    SiblingPolicy() {}

    /**
     * Tells whether several homes are sought where nobody has decided that the children must stay together.
     *
     * @return true if they are
     */
    @Value.Default
    public boolean splitUndecided() {
        return true;
    }

    /**
     * Returns among how many homes a group may be split.
     *
     * @return 1 to 10
     */
    @Value.Default
    public int mostHomes() {
        return 3;
    }

    /**
     * Returns how much it weighs that the homes of a split group are near one another.
     *
     * @return micro-points, 0 to 1,000,000
     */
    @Value.Default
    public int nearnessWeight() {
        return 250_000;
    }

    /**
     * Returns the distance between two homes at which nearness is 0.
     *
     * @return miles of the SSDA903 return, 1 or more
     */
    @Value.Default
    public int nearMilesToZero() {
        return 20;
    }

    @Value.Check
    void check() {
        if (mostHomes() < 1 || mostHomes() > MOST) {
            throw new IllegalArgumentException("SiblingPolicy mostHomes must be 1 to " + MOST + " but was "
                    + mostHomes() + ". Maybe 1 for no split at all?");
        }
        if (nearnessWeight() < 0 || nearnessWeight() > WHOLE || nearMilesToZero() < 1) {
            throw new IllegalArgumentException("SiblingPolicy nearnessWeight must be 0 to " + WHOLE
                    + " and nearMilesToZero 1 or more but they were " + nearnessWeight() + " and "
                    + nearMilesToZero());
        }
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SiblingPolicy}. */
    public static final class Builder extends ImmutableSiblingPolicy.Builder {
        Builder() {}
    }
}
