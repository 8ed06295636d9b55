package org.placewright.matching;

import org.immutables.value.Value;
import org.placewright.core.money.WeeklyFee;

/**
 * Where the scales of soft criteria end.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>homeMilesToZero</td><td>whole number</td><td>miles</td><td>40</td>
 *     <td>distance from home at which that criterion is 0, so that the 20 miles of the statistics score a half</td></tr>
 * <tr><td>schoolMilesToZero</td><td>whole number</td><td>miles</td><td>20</td>
 *     <td>distance from school at which that criterion is 0</td></tr>
 * <tr><td>feeToZero</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>10,000</td>
 *     <td>fee at which the price criterion is 0</td></tr>
 * <tr><td>scoreWhenNotKnown</td><td>number</td><td></td><td>0.5</td>
 *     <td>score of a criterion whose facts are missing, 0 to 1</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class CriterionPolicy implements WithCriterionPolicy {

    /** The scales this library suggests. */
    public static final CriterionPolicy STANDARD = builder().build();

    CriterionPolicy() {}

    /**
     * Returns the distance from home at which that criterion is 0.
     *
     * @return miles of the SSDA903 return, 1 or more
     */
    @Value.Default
    public int homeMilesToZero() {
        return 40;
    }

    /**
     * Returns the distance from school at which that criterion is 0.
     *
     * @return miles of the SSDA903 return, 1 or more
     */
    @Value.Default
    public int schoolMilesToZero() {
        return 20;
    }

    /**
     * Returns the fee at which the price criterion is 0.
     *
     * @return a fee above 0
     */
    @Value.Default
    public WeeklyFee feeToZero() {
        return WeeklyFee.ofPounds(10_000);
    }

    /**
     * Returns the score of a criterion whose facts are missing.
     *
     * @return 0 to 1
     */
    @Value.Default
    public double scoreWhenNotKnown() {
        return 0.5;
    }

    @Value.Check
    void check() {
        if (homeMilesToZero() < 1 || schoolMilesToZero() < 1) {
            throw new IllegalArgumentException(
                    "CriterionPolicy homeMilesToZero and schoolMilesToZero must be 1 or more but were "
                            + homeMilesToZero() + " and " + schoolMilesToZero());
        }
        if (feeToZero().amount().isZero()) {
            throw new IllegalArgumentException("CriterionPolicy feeToZero must be above 0");
        }
        if (!(scoreWhenNotKnown() >= 0 && scoreWhenNotKnown() <= 1)) {
            throw new IllegalArgumentException(
                    "CriterionPolicy scoreWhenNotKnown must be 0 to 1 but was " + scoreWhenNotKnown());
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

    /** Builds a {@link CriterionPolicy}. */
    public static final class Builder extends ImmutableCriterionPolicy.Builder {
        Builder() {}
    }
}
