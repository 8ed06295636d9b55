package org.placewright.pricing.shrinkage;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * Groups after borrowing from one another.
 *
 * <table>
 *   <caption>Attributes; source: Morris (1983); Higgins and Thompson (2002) for heterogeneity</caption>
 *   <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 *   <tr><td>betweenGroupVariance</td><td>double</td><td>square of the estimates'</td><td>yes</td><td></td>
 *       <td>how much groups differ beyond chance, 0 or more</td></tr>
 *   <tr><td>grandMean</td><td>double</td><td>the estimates'</td><td>yes</td><td></td><td>what groups are shrunk toward</td></tr>
 *   <tr><td>grandMeanStandardError</td><td>double</td><td>the estimates'</td><td>yes</td><td></td><td>0 or more; 0 where given</td></tr>
 *   <tr><td>heterogeneity</td><td>double</td><td>share</td><td>yes</td><td></td><td>I squared: 0 to 1</td></tr>
 *   <tr><td>estimates</td><td>list</td><td></td><td>yes</td><td></td><td>one per group, in the order given</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ShrunkGroups {

    ShrunkGroups() {}

    /**
     * Returns how much groups differ beyond what chance within them explains.
     *
     * @return 0 or more, in the square of the estimates' unit
     */
    public abstract double betweenGroupVariance();

    /**
     * Returns what groups were shrunk toward.
     *
     * @return the mean, in the unit of the estimates
     */
    public abstract double grandMean();

    /**
     * Returns the standard error of that mean.
     *
     * @return 0 or more; 0 where the mean was given
     */
    public abstract double grandMeanStandardError();

    /**
     * Returns I squared: the share of the differences that is not chance, by the typical variance of Higgins and
     * Thompson (Statistics in Medicine 21 (2002) 1539-1558).
     *
     * @return from 0 to 1
     */
    public abstract double heterogeneity();

    /**
     * Returns the shrunk estimates.
     *
     * @return one per group, in the order the groups were given
     */
    public abstract ImmutableList<ShrunkEstimate> estimates();

    @Value.Check
    void check() {
        Require.notNegative("ShrunkGroups betweenGroupVariance", betweenGroupVariance());
        Require.finite("ShrunkGroups grandMean", grandMean());
        Require.notNegative("ShrunkGroups grandMeanStandardError", grandMeanStandardError());
        Require.notNegative("ShrunkGroups heterogeneity", heterogeneity());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds shrunk groups. */
    static final class Builder extends ImmutableShrunkGroups.Builder {
        Builder() {}
    }
}
