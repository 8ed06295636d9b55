package org.placewright.matching;

import org.immutables.value.Value;
import org.placewright.core.provider.FosteringLimits;

/**
 * The thresholds of hard rules, as far as they are an authority's to set.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>supportedAccommodationFromAge</td><td>whole number</td><td>years</td><td>16</td>
 *     <td>youngest age for supported accommodation; not below 16</td></tr>
 * <tr><td>fosteringLimits</td><td>{@link FosteringLimits}</td><td></td><td>what the law says</td>
 *     <td>the usual fostering limit, and how long children may be placed outside the terms of approval</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RulePolicy implements WithRulePolicy {

    /** Every threshold as the law has it, or as this library suggests where the law has none. */
    public static final RulePolicy STANDARD = builder().build();

    private static final int LOWEST_LAWFUL_AGE = 16;

    RulePolicy() {}

    /**
     * Returns the youngest age for supported accommodation.
     *
     * @return whole years, not below 16, which is the law
     */
    @Value.Default
    public int supportedAccommodationFromAge() {
        return LOWEST_LAWFUL_AGE;
    }

    /**
     * Returns the limits on foster care.
     *
     * @return the limits
     */
    @Value.Default
    public FosteringLimits fosteringLimits() {
        return FosteringLimits.STANDARD;
    }

    @Value.Check
    void check() {
        if (supportedAccommodationFromAge() < LOWEST_LAWFUL_AGE) {
            throw new IllegalArgumentException("RulePolicy supportedAccommodationFromAge must not be below "
                    + LOWEST_LAWFUL_AGE
                    + ", the age in the Supported Accommodation (England) Regulations 2023, but was "
                    + supportedAccommodationFromAge());
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

    /** Builds a {@link RulePolicy}. */
    public static final class Builder extends ImmutableRulePolicy.Builder {
        Builder() {}
    }
}
