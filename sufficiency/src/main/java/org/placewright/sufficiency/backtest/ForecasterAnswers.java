package org.placewright.sufficiency.backtest;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import org.immutables.value.Value;

/**
 * How often one forecaster answered at one horizon.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>method</td><td>text</td><td>yes</td><td>the name of the method</td></tr>
 * <tr><td>horizon</td><td>period</td><td>yes</td><td>how far ahead</td></tr>
 * <tr><td>answered</td><td>0 or more</td><td>yes</td><td>on how many origins it forecast</td></tr>
 * <tr><td>refused</td><td>0 or more</td><td>yes</td><td>on how many it found that the history does not tell</td></tr>
 * <tr><td>reasons</td><td>numbers by statement</td><td>no</td><td>on how many origins it refused for each reason</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ForecasterAnswers implements WithForecasterAnswers {

    ForecasterAnswers() {}

    /**
     * Returns who was asked.
     *
     * @return the name of the method
     */
    public abstract String method();

    /**
     * Returns how far ahead.
     *
     * @return the horizon
     */
    public abstract Period horizon();

    /**
     * Returns on how many origins there was a forecast.
     *
     * @return 0 or more
     */
    public abstract int answered();

    /**
     * Returns on how many origins there was none.
     *
     * @return 0 or more
     */
    public abstract int refused();

    /**
     * Returns why there was none.
     *
     * @return on how many origins each reason was given
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Integer> reasons();

    @Value.Check
    void check() {
        if (answered() < 0 || refused() < 0) {
            throw new IllegalArgumentException("ForecasterAnswers must be 0 or more but are " + answered()
                    + " answered and " + refused() + " refused");
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

    /** Builds {@link ForecasterAnswers}. All but the reasons must be set. */
    public static final class Builder extends ImmutableForecasterAnswers.Builder {
        Builder() {}
    }
}
