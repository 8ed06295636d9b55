package org.placewright.sufficiency.backtest;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How forecasters did beside one another.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>scores</td><td>list of {@link ForecasterScores}</td><td>no</td>
 *     <td>by level, horizon and forecaster, in this order; none for a forecaster that never answered</td></tr>
 * <tr><td>answers</td><td>list of {@link ForecasterAnswers}</td><td>no</td>
 *     <td>by horizon and forecaster: how often it answered, and refused</td></tr>
 * <tr><td>notDue</td><td>0 or more</td><td>yes</td>
 *     <td>how many pairs of origin and horizon were not asked, because the truth is not known yet</td></tr>
 * </table>
 *
 * <p>{@link BacktestTable} prints it.
 */
@Value.Immutable
public abstract class BacktestReport implements WithBacktestReport {

    BacktestReport() {}

    /**
     * Returns how they did.
     *
     * @return the scores by level, horizon and forecaster
     */
    public abstract ImmutableList<ForecasterScores> scores();

    /**
     * Returns how often they answered.
     *
     * @return the answers by horizon and forecaster
     */
    public abstract ImmutableList<ForecasterAnswers> answers();

    /**
     * Returns how many pairs of origin and horizon were not asked, because the truth is not known yet.
     *
     * @return 0 or more
     */
    public abstract int notDue();

    /**
     * Returns how one forecaster did at one horizon and level.
     *
     * @param method the name of the method
     * @param horizon how far ahead
     * @param level how finely children were counted
     * @return the scores; empty if it never answered, or was not asked
     */
    public final Optional<ForecasterScores> of(String method, Period horizon, ForecastLevel level) {
        return scores().stream()
                .filter(each -> each.method().equals(method) && each.horizon().equals(horizon) && each.level() == level)
                .findFirst();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BacktestReport}. How many pairs were not due must be set. */
    public static final class Builder extends ImmutableBacktestReport.Builder {
        Builder() {}
    }
}
