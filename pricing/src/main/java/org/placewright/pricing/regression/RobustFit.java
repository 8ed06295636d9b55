package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fit that a part of the rows, however far out, cannot carry away.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>meaning</th></tr>
 * <tr><td>coefficients</td><td>{@link Coefficients}</td><td>response's for column's</td><td>yes</td>
 *     <td>what each column is multiplied by</td></tr>
 * <tr><td>start</td><td>{@link Coefficients}</td><td>as coefficients</td><td>yes</td>
 *     <td>what the method improved on: its S, raw or least squares fit</td></tr>
 * <tr><td>scale</td><td>number</td><td>response's</td><td>yes</td>
 *     <td>the residuals' robust standard deviation; 0 if most rows are fitted exactly</td></tr>
 * <tr><td>weights</td><td>numbers</td><td></td><td>yes</td><td>for each row, 0 (left out) to 1</td></tr>
 * <tr><td>standardErrors</td><td>numbers</td><td>as coefficients</td><td>no</td>
 *     <td>one for each column, 0 for one dropped; unknown if the scale is 0 or the method has none</td></tr>
 * <tr><td>converged</td><td>yes or no</td><td></td><td>yes</td><td>whether the last step changed next to nothing</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RobustFit implements WithRobustFit {

    RobustFit() {}

    /**
     * Returns what each column is multiplied by.
     *
     * @return the coefficients
     */
    public abstract Coefficients coefficients();

    /**
     * Returns what the method improved on.
     *
     * @return its first coefficients
     */
    public abstract Coefficients start();

    /**
     * Returns the residuals' robust standard deviation.
     *
     * @return 0 or more
     */
    public abstract double scale();

    /**
     * Returns how much each row counts.
     *
     * @return for each row 0 to 1
     */
    public abstract ImmutableDoubleArray weights();

    /**
     * Returns the coefficients' standard errors.
     *
     * @return one for each column, 0 for one dropped; empty if the scale is 0 or the method has none
     */
    public abstract Optional<ImmutableDoubleArray> standardErrors();

    /**
     * Says whether the last step changed next to nothing.
     *
     * @return whether the method came to its end
     */
    public abstract boolean converged();

    @Value.Check
    void check() {
        if (!(scale() >= 0)) {
            throw new IllegalArgumentException("RobustFit scale must be 0 or more but was " + scale());
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

    /** Builds a {@link RobustFit}. */
    public static final class Builder extends ImmutableRobustFit.Builder {
        Builder() {}
    }
}
