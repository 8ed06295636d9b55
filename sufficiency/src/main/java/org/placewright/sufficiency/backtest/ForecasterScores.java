package org.placewright.sufficiency.backtest;

import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one forecaster did at one horizon and level.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>method</td><td>text</td><td>yes</td><td>the name of the method</td></tr>
 * <tr><td>horizon</td><td>period</td><td>yes</td><td>how far ahead</td></tr>
 * <tr><td>level</td><td>{@link ForecastLevel}</td><td>yes</td><td>how finely children were counted</td></tr>
 * <tr><td>scores</td><td>{@link ForecastScores}</td><td>yes</td><td>of all cells of the level</td></tr>
 * <tr><td>scoresOfLarge</td><td>{@link ForecastScores}</td><td>no</td>
 *     <td>of those of which the forecaster itself expected 5 children or more; none if it did of none</td></tr>
 * <tr><td>skill</td><td>1 or less</td><td>no</td>
 *     <td>1 less its CRPS divided by that of the last value: 0 where it is no better; none if the two did not forecast
 *     the same cells on the same days, or the last value was never wrong</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ForecasterScores implements WithForecasterScores {

    ForecasterScores() {}

    /**
     * Returns who forecast.
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
     * Returns how finely children were counted.
     *
     * @return the level
     */
    public abstract ForecastLevel level();

    /**
     * Returns the scores of all cells of the level.
     *
     * @return the scores
     */
    public abstract ForecastScores scores();

    /**
     * Returns the scores of cells of which the forecaster itself expected 5 children or more.
     *
     * @return the scores; empty if it did of none
     */
    public abstract Optional<ForecastScores> scoresOfLarge();

    /**
     * Returns how much better the forecaster was than the last value.
     *
     * @return 1 less its CRPS divided by that of the last value; empty if the two cannot be compared
     */
    public abstract Optional<Double> skill();

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ForecasterScores}. All but the scores of large cells and the skill must be set. */
    public static final class Builder extends ImmutableForecasterScores.Builder {
        Builder() {}
    }
}
