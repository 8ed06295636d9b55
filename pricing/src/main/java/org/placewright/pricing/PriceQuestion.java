package org.placewright.pricing;

import org.immutables.value.Value;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.CollectionYear;

/**
 * A fee to be judged, with the facts of its placement that a comparison needs.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>meaning</th></tr>
 * <tr><td>fee</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td>the fee asked</td></tr>
 * <tr><td>provision</td><td>{@link ProvisionType}</td><td></td><td>yes</td><td>the type of provision offered</td></tr>
 * <tr><td>ageInYears</td><td>whole number</td><td>years</td><td>yes</td><td>age of the child, 0 to 25</td></tr>
 * <tr><td>year</td><td>{@link CollectionYear}</td><td></td><td>yes</td><td>the year whose prices to compare with</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class PriceQuestion implements WithPriceQuestion {

    private static final int OLDEST = 25;

    PriceQuestion() {}

    /**
     * Returns the fee asked.
     *
     * @return the fee
     */
    public abstract WeeklyFee fee();

    /**
     * Returns the type of provision offered.
     *
     * @return the type
     */
    public abstract ProvisionType provision();

    /**
     * Returns the age of the child.
     *
     * @return whole years, 0 to 25
     */
    public abstract int ageInYears();

    /**
     * Returns the year whose prices to compare with.
     *
     * @return the collection year
     */
    public abstract CollectionYear year();

    @Value.Check
    void check() {
        if (ageInYears() < 0 || ageInYears() > OLDEST) {
            throw new IllegalArgumentException(
                    "PriceQuestion ageInYears must be 0 to " + OLDEST + " but was " + ageInYears());
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

    /** Builds a {@link PriceQuestion}. Every attribute must be set. */
    public static final class Builder extends ImmutablePriceQuestion.Builder {
        Builder() {}
    }
}
