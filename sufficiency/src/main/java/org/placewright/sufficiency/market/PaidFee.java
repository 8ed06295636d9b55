package org.placewright.sufficiency.market;

import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.HomeKind;

/**
 * What one authority pays one owner for one place in one kind of home. Councils do not show one another their fees, so
 * it prints none.
 *
 * <table>
 * <caption>Attributes; source: the authority's placements</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>owner</td><td>{@link ProviderId}</td><td>yes</td><td>whom it pays: a provider, or the top of a group</td></tr>
 * <tr><td>kind</td><td>{@link HomeKind}</td><td>yes</td><td>the kind of home</td></tr>
 * <tr><td>buyer</td><td>{@link AuthorityId}</td><td>yes</td><td>who pays</td></tr>
 * <tr><td>fee</td><td>{@link WeeklyFee}, above 0</td><td>yes</td><td>what it pays a week; not printed</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class PaidFee implements WithPaidFee {

    PaidFee() {}

    /**
     * Returns whom the authority pays.
     *
     * @return a provider, or the top of a group
     */
    public abstract ProviderId owner();

    /**
     * Returns for what it pays.
     *
     * @return the kind of home
     */
    public abstract HomeKind kind();

    /**
     * Returns who pays.
     *
     * @return the authority
     */
    public abstract AuthorityId buyer();

    /**
     * Returns what it pays.
     *
     * @return the fee a week
     */
    @Value.Redacted
    public abstract WeeklyFee fee();

    @Value.Check
    void check() {
        if (fee().pence() == 0) {
            throw new IllegalArgumentException(
                    "PaidFee fee must be above 0. Maybe leave placements out whose fee is not known?");
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

    /** Builds a {@link PaidFee}. All must be set. */
    public static final class Builder extends ImmutablePaidFee.Builder {
        Builder() {}
    }
}
