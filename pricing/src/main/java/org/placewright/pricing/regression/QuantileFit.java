package org.placewright.pricing.regression;

import org.immutables.value.Value;

/**
 * A fit of one quantile.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>meaning</th></tr>
 * <tr><td>tau</td><td>number</td><td></td><td>yes</td><td>the quantile, above 0 and below 1</td></tr>
 * <tr><td>coefficients</td><td>{@link Coefficients}</td><td>response's for column's</td><td>yes</td>
 *     <td>what each column is multiplied by</td></tr>
 * <tr><td>objective</td><td>number</td><td>response's</td><td>yes</td>
 *     <td>the weighted sum of tau r for residuals above 0 and (tau - 1) r for those below</td></tr>
 * <tr><td>above, on, below</td><td>whole numbers</td><td></td><td>yes</td>
 *     <td>rows of positive weight whose response is above, on and below what they are fitted at</td></tr>
 * <tr><td>proven</td><td>yes or no</td><td></td><td>yes</td>
 *     <td>whether the multipliers prove that no coefficients have a smaller objective</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class QuantileFit implements WithQuantileFit {

    QuantileFit() {}

    /**
     * Returns the quantile.
     *
     * @return above 0 and below 1
     */
    public abstract double tau();

    /**
     * Returns what each column is multiplied by.
     *
     * @return the coefficients
     */
    public abstract Coefficients coefficients();

    /**
     * Returns the weighted sum of tau r for residuals r above 0 and (tau - 1) r for those below.
     *
     * @return 0 or more
     */
    public abstract double objective();

    /**
     * Returns how many responses are above what they are fitted at.
     *
     * @return 0 or more; if all weights are 1 and there is an intercept, no more than (1 - tau) of all rows
     */
    public abstract long above();

    /**
     * Returns how many responses are what they are fitted at, but for rounding.
     *
     * @return as many as there are columns kept, or more
     */
    public abstract long on();

    /**
     * Returns how many responses are below what they are fitted at.
     *
     * @return 0 or more; if all weights are 1 and there is an intercept, no more than tau of all rows
     */
    public abstract long below();

    /**
     * Says whether the multipliers prove that no coefficients have a smaller objective.
     *
     * @return whether the fit is proven best, to a billionth
     */
    public abstract boolean proven();

    @Value.Check
    void check() {
        if (!(tau() > 0 && tau() < 1)) {
            throw new IllegalArgumentException("QuantileFit tau must be above 0 and below 1 but was " + tau());
        }
        if (!(objective() >= 0)) {
            throw new IllegalArgumentException("QuantileFit objective must be 0 or more but was " + objective());
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

    /** Builds a {@link QuantileFit}. Every attribute must be set. */
    public static final class Builder extends ImmutableQuantileFit.Builder {
        Builder() {}
    }
}
