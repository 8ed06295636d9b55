package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableMap;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.immutables.value.Value;
import org.placewright.core.measure.Lengths;

/**
 * What "difficult to replace" means.
 *
 * <table>
 * <caption>Attributes. The law leaves what makes a provider difficult to replace to regulations: all defaults but the
 * radius are (unverified), to be replaced when regulations are made.</caption>
 * <tr><th>name</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>radius</td><td>length</td><td>20 miles of the return</td><td>homes no further are within reach; the reporting
 *     line of the SSDA903 return</td></tr>
 * <tr><td>weights</td><td>whole numbers, 0 or more</td><td>size 15, share 20, distance 20, needs 15, spare 30</td>
 *     <td>how much each part counts</td></tr>
 * <tr><td>largeHome</td><td>places, 1 or more</td><td>8</td><td>a home of so many counts most for its size</td></tr>
 * <tr><td>largeOwner</td><td>places, 1 or more</td><td>100</td><td>an owner of so many counts most for its size</td></tr>
 * <tr><td>hardShare</td><td>percent, 1 to 100</td><td>25</td><td>from here on a share counts most</td></tr>
 * <tr><td>alternatives</td><td>homes, 1 to 1,000</td><td>3</td><td>how many alternatives the distance goes to</td></tr>
 * <tr><td>hardFrom</td><td>percent, 0 to 100</td><td>50</td><td>from here on, hard to replace</td></tr>
 * <tr><td>veryHardFrom</td><td>percent, from hardFrom to 100</td><td>75</td><td>from here on, very hard</td></tr>
 * <tr><td>leastDetermined</td><td>percent, 1 to 100</td><td>50</td>
 *     <td>parts of so much weight must be determined for a band</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ReplacementPolicy implements WithReplacementPolicy {

    private static final ReplacementPolicy STANDARD = builder().build();
    private static final int HUNDRED = 100;
    private static final int MOST_WEIGHT = 1_000_000;
    private static final int MOST_ALTERNATIVES = 1_000;

    ReplacementPolicy() {}

    /**
     * Returns the policy whose attributes all have their defaults.
     *
     * @return the policy
     */
    public static ReplacementPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns how far is within reach.
     *
     * @return a distance in a straight line, 1 metre or more, whole metres of which count
     */
    @Value.Default
    public Quantity<Length> radius() {
        return Lengths.returnMiles(20);
    }

    /**
     * Returns how much each part counts.
     *
     * @return weights by part; a part that is not named does not count
     */
    @Value.Default
    public ImmutableMap<ReplacementPart, Integer> weights() {
        return ImmutableMap.of(
                ReplacementPart.SIZE, 15,
                ReplacementPart.SHARE, 20,
                ReplacementPart.DISTANCE, 20,
                ReplacementPart.NEEDS, 15,
                ReplacementPart.SPARE, 30);
    }

    /**
     * Returns the size from which a home counts most.
     *
     * @return places, 1 or more
     */
    @Value.Default
    public int largeHome() {
        return 8;
    }

    /**
     * Returns the size from which an owner counts most.
     *
     * @return places, 1 or more
     */
    @Value.Default
    public int largeOwner() {
        return 100;
    }

    /**
     * Returns the share from which a share counts most.
     *
     * @return percent, 1 to 100
     */
    @Value.Default
    public int hardShare() {
        return 25;
    }

    /**
     * Returns how many alternatives the distance goes to.
     *
     * @return homes, 1 to 1,000
     */
    @Value.Default
    public int alternatives() {
        return 3;
    }

    /**
     * Returns the score from which a home or owner is hard to replace.
     *
     * @return percent, 0 to 100
     */
    @Value.Default
    public int hardFrom() {
        return 50;
    }

    /**
     * Returns the score from which a home or owner is very hard to replace.
     *
     * @return percent, from that of hard, to 100
     */
    @Value.Default
    public int veryHardFrom() {
        return 75;
    }

    /**
     * Returns how much must be determined for a band.
     *
     * @return percent of the weights, 1 to 100
     */
    @Value.Default
    public int leastDetermined() {
        return 50;
    }

    /** Returns the weight of a part. */
    final int weight(ReplacementPart part) {
        return weights().getOrDefault(part, 0);
    }

    @Value.Check
    void check() {
        require("largeHome", largeHome(), 1, Integer.MAX_VALUE);
        require("largeOwner", largeOwner(), 1, Integer.MAX_VALUE);
        require("hardShare", hardShare(), 1, HUNDRED);
        require("alternatives", alternatives(), 1, MOST_ALTERNATIVES);
        require("hardFrom", hardFrom(), 0, HUNDRED);
        require("veryHardFrom", veryHardFrom(), hardFrom(), HUNDRED);
        require("leastDetermined", leastDetermined(), 1, HUNDRED);
        weights().forEach((part, weight) -> require("weights " + part, weight, 0, MOST_WEIGHT));
        if (weights().values().stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException(
                    "ReplacementPolicy weights must hold one above 0. Maybe leave them out for the defaults?");
        }
        if (!(Lengths.inMetres(radius()) >= 1)) {
            throw new IllegalArgumentException("ReplacementPolicy radius must be 1 metre or more but was "
                    + Lengths.inMetres(radius()) + " metres. Maybe make it with Lengths?");
        }
    }

    private static void require(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("ReplacementPolicy " + field + " must be " + least + " to " + most
                    + " but was " + value + ". Maybe leave it out for the default?");
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

    /** Builds a {@link ReplacementPolicy}. Nothing need be set. */
    public static final class Builder extends ImmutableReplacementPolicy.Builder {
        Builder() {}
    }
}
