package org.placewright.sufficiency.market;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;

/**
 * What one authority buys from one home.
 *
 * <table>
 * <caption>Attributes; source: placements and agreements of the authority</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>buyer</td><td>{@link AuthorityId}</td><td>yes</td><td>who places children there</td></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td>yes</td><td>where</td></tr>
 * <tr><td>children</td><td>whole number, 0 or more</td><td>yes</td><td>how many children</td></tr>
 * <tr><td>fee</td><td>{@link WeeklyFee}</td><td>no</td><td>what they cost together a week; absent if not known</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Purchase implements WithPurchase {

    Purchase() {}

    /**
     * Returns who places children there.
     *
     * @return the authority
     */
    public abstract AuthorityId buyer();

    /**
     * Returns where they live.
     *
     * @return the home
     */
    public abstract HomeId home();

    /**
     * Returns how many children.
     *
     * @return 0 or more
     */
    public abstract int children();

    /**
     * Returns what they cost together.
     *
     * @return the fee a week, if known
     */
    public abstract Optional<WeeklyFee> fee();

    @Value.Check
    void check() {
        if (children() < 0) {
            throw new IllegalArgumentException(
                    "Purchase children must be 0 or more but was " + children() + ". Maybe it is a change?");
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

    /** Builds a {@link Purchase}. All but the fee must be set. */
    public static final class Builder extends ImmutablePurchase.Builder {
        Builder() {}
    }
}
