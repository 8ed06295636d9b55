package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A fit by least squares.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>meaning</th></tr>
 * <tr><td>coefficients</td><td>{@link Coefficients}</td><td>response's for column's</td><td>yes</td>
 *     <td>what each column is multiplied by</td></tr>
 * <tr><td>standardErrors</td><td>numbers</td><td>as coefficients</td><td>no</td>
 *     <td>one for each column, 0 for one dropped; unknown without degrees of freedom</td></tr>
 * <tr><td>observations</td><td>whole number</td><td></td><td>yes</td><td>rows of positive weight</td></tr>
 * <tr><td>degreesOfFreedom</td><td>whole number</td><td></td><td>yes</td>
 *     <td>observations less columns not dropped</td></tr>
 * <tr><td>residualSumOfSquares</td><td>number</td><td>response's squared</td><td>yes</td>
 *     <td>weighted, 0 or more</td></tr>
 * <tr><td>residualStandardDeviation</td><td>number</td><td>response's</td><td>no</td>
 *     <td>unknown without degrees of freedom</td></tr>
 * <tr><td>rSquared</td><td>number</td><td></td><td>no</td><td>share of the variation explained, 0 to 1: about the
 *     mean if there is an intercept, about 0 if there is none; unknown where nothing varies</td></tr>
 * <tr><td>fStatistic</td><td>number</td><td></td><td>no</td><td>of all columns but the intercept; unknown without
 *     degrees of freedom, without such columns, or where the fit is exact</td></tr>
 * <tr><td>condition</td><td>number</td><td></td><td>yes</td><td>how much collinearity magnifies an error, in the
 *     Frobenius norm, of the columns kept and scaled to length 1; 0 without columns</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class LinearFit implements WithLinearFit {

    LinearFit() {}

    /**
     * Returns what each column is multiplied by.
     *
     * @return the coefficients
     */
    public abstract Coefficients coefficients();

    /**
     * Returns the coefficients' standard errors.
     *
     * @return one for each column, 0 for one dropped; empty without degrees of freedom
     */
    public abstract Optional<ImmutableDoubleArray> standardErrors();

    /**
     * Returns how many rows of positive weight there were.
     *
     * @return 0 or more
     */
    public abstract long observations();

    /**
     * Returns how many observations there are beyond the columns kept.
     *
     * @return 0 or more
     */
    public abstract long degreesOfFreedom();

    /**
     * Returns the weighted sum of squared residuals.
     *
     * @return 0 or more
     */
    public abstract double residualSumOfSquares();

    /**
     * Returns the residuals' standard deviation.
     *
     * @return 0 or more; empty without degrees of freedom
     */
    public abstract OptionalDouble residualStandardDeviation();

    /**
     * Returns the share of the variation that the fit explains.
     *
     * @return 0 to 1; empty where nothing varies
     */
    public abstract OptionalDouble rSquared();

    /**
     * Returns the ratio of the mean square explained to the mean square left over.
     *
     * @return 0 or more; empty where it has no meaning
     */
    public abstract OptionalDouble fStatistic();

    /**
     * Returns how much collinearity magnifies an error.
     *
     * @return 1 or more, or 0 without columns
     */
    public abstract double condition();

    @Value.Check
    void check() {
        if (degreesOfFreedom() < 0 || degreesOfFreedom() > observations()) {
            throw new IllegalArgumentException("LinearFit degreesOfFreedom must be 0 to " + observations()
                    + " (observations) but was " + degreesOfFreedom());
        }
        if (!(residualSumOfSquares() >= 0)) {
            throw new IllegalArgumentException(
                    "LinearFit residualSumOfSquares must be 0 or more but was " + residualSumOfSquares());
        }
        int columns = coefficients().columns().size();
        if (standardErrors().filter(errors -> errors.length() != columns).isPresent()) {
            throw new IllegalArgumentException("LinearFit standardErrors must be " + columns + ", one for each column");
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

    /** Builds a {@link LinearFit}. */
    public static final class Builder extends ImmutableLinearFit.Builder {
        Builder() {}
    }
}
