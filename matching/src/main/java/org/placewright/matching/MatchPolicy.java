package org.placewright.matching;

import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.money.WeeklyFee;

/**
 * What an authority decides about matching: how much each criterion weighs, and where its scales end.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>weights</td><td>whole numbers by criterion</td><td></td>
 *     <td>distance to home 25, siblings together 25, distance to school 20, recommended care 15, inspection 10, price
 *     5</td><td>0 to 1,000,000 each; a criterion not named weighs 0</td></tr>
 * <tr><td>homeMilesToZero</td><td>whole number</td><td>miles</td><td>40</td>
 *     <td>distance from home at which that criterion is 0, so that the 20 miles of the statistics score a half</td></tr>
 * <tr><td>schoolMilesToZero</td><td>whole number</td><td>miles</td><td>20</td>
 *     <td>distance from school at which that criterion is 0</td></tr>
 * <tr><td>feeToZero</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>10,000</td>
 *     <td>fee at which the price criterion is 0</td></tr>
 * <tr><td>scoreWhenNotKnown</td><td>number</td><td></td><td>0.5</td>
 *     <td>score of a criterion whose facts are missing, 0 to 1</td></tr>
 * <tr><td>supportedAccommodationFromAge</td><td>whole number</td><td>years</td><td>16</td>
 *     <td>youngest age for supported accommodation; not below 16</td></tr>
 * </table>
 *
 * <p>The weights are this library's starting point for discussion, not a published standard.
 */
@Value.Immutable
public abstract class MatchPolicy implements WithMatchPolicy {

    private static final int HEAVIEST = 1_000_000;
    private static final int LOWEST_LAWFUL_AGE = 16;

    MatchPolicy() {}

    /**
     * Returns how much each criterion weighs.
     *
     * @return weights of 0 to 1,000,000; only their proportions matter
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedMap<ExplanationKey, Integer> weights() {
        return ImmutableSortedMap.<ExplanationKey, Integer>naturalOrder()
                .put(CriterionKeys.DISTANCE_TO_HOME, 25)
                .put(CriterionKeys.SIBLINGS_TOGETHER, 25)
                .put(CriterionKeys.DISTANCE_TO_SCHOOL, 20)
                .put(CriterionKeys.RECOMMENDED_CARE, 15)
                .put(CriterionKeys.INSPECTION, 10)
                .put(CriterionKeys.PRICE, 5)
                .buildOrThrow();
    }

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

    /**
     * Returns the youngest age for supported accommodation.
     *
     * @return whole years, not below 16, which is the law
     */
    @Value.Default
    public int supportedAccommodationFromAge() {
        return LOWEST_LAWFUL_AGE;
    }

    @Value.Check
    void check() {
        weights().forEach((criterion, weight) -> {
            if (weight < 0 || weight > HEAVIEST) {
                throw new IllegalArgumentException(
                        "MatchPolicy weights must be 0 to " + HEAVIEST + " but " + criterion + " has " + weight);
            }
        });
        if (homeMilesToZero() < 1 || schoolMilesToZero() < 1) {
            throw new IllegalArgumentException("MatchPolicy homeMilesToZero and schoolMilesToZero must be 1 or more");
        }
        if (feeToZero().amount().isZero()) {
            throw new IllegalArgumentException("MatchPolicy feeToZero must be above 0");
        }
        if (!(scoreWhenNotKnown() >= 0 && scoreWhenNotKnown() <= 1)) {
            throw new IllegalArgumentException(
                    "MatchPolicy scoreWhenNotKnown must be 0 to 1 but was " + scoreWhenNotKnown());
        }
        if (supportedAccommodationFromAge() < LOWEST_LAWFUL_AGE) {
            throw new IllegalArgumentException("MatchPolicy supportedAccommodationFromAge must not be below "
                    + LOWEST_LAWFUL_AGE
                    + ", the age in the Supported Accommodation (England) Regulations 2023, but was "
                    + supportedAccommodationFromAge());
        }
    }

    /**
     * Returns the policy with every default.
     *
     * @return the standard policy
     */
    public static MatchPolicy standard() {
        return builder().build();
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchPolicy}. */
    public static final class Builder extends ImmutableMatchPolicy.Builder {
        Builder() {}
    }
}
