package org.placewright.matching;

import org.immutables.value.Value;

/**
 * Where the scales of soft criteria end, and what is made of facts that are missing.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>nearness</td><td>{@link NearnessScales}</td><td></td><td>its defaults</td>
 *     <td>scales of distance</td></tr>
 * <tr><td>suitability</td><td>{@link SuitabilityScales}</td><td></td><td>its defaults</td>
 *     <td>scales of what a home is like</td></tr>
 * <tr><td>cost</td><td>{@link CostScales}</td><td></td><td>its defaults</td>
 *     <td>scales of price and of the way a place is bought</td></tr>
 * <tr><td>scoreWhenNotKnown</td><td>number</td><td></td><td>0.5</td>
 *     <td>score of a criterion whose facts are missing, 0 to 1, with at most six decimals</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class CriterionPolicy implements WithCriterionPolicy {

    /** The scales this library suggests. */
    public static final CriterionPolicy STANDARD = builder().build();

    private static final double MILLION = 1_000_000;

    CriterionPolicy() {}

    /**
     * Returns the scales of distance.
     *
     * @return the scales
     */
    @Value.Default
    public NearnessScales nearness() {
        return NearnessScales.STANDARD;
    }

    /**
     * Returns the scales of what a home is like.
     *
     * @return the scales
     */
    @Value.Default
    public SuitabilityScales suitability() {
        return SuitabilityScales.STANDARD;
    }

    /**
     * Returns the scales of price and of the way a place is bought.
     *
     * @return the scales
     */
    @Value.Default
    public CostScales cost() {
        return CostScales.STANDARD;
    }

    /**
     * Returns the score of a criterion whose facts are missing.
     *
     * @return 0 to 1, with at most six decimals
     */
    @Value.Default
    public double scoreWhenNotKnown() {
        return 0.5;
    }

    @Value.Check
    void check() {
        if (!(scoreWhenNotKnown() >= 0 && scoreWhenNotKnown() <= 1)
                || Math.round(scoreWhenNotKnown() * MILLION) / MILLION != scoreWhenNotKnown()) {
            throw new IllegalArgumentException(
                    "CriterionPolicy scoreWhenNotKnown must be 0 to 1 with at most six decimals but was "
                            + scoreWhenNotKnown() + ". Maybe 0.5?");
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
