package org.placewright.sufficiency.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;
import org.placewright.sufficiency.demand.DemandBreakdown;

/**
 * When forecasters are asked, and how far ahead.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>origins</td><td>dates</td><td>yes</td><td></td><td>the days asked of, one or more</td></tr>
 * <tr><td>horizons</td><td>periods</td><td>yes</td><td></td>
 *     <td>how far ahead, such as {@code P1Y} or {@code P52W}: one or more, no two the same, each leading to a later
 *     day</td></tr>
 * <tr><td>knownUntil</td><td>date</td><td>yes</td><td></td>
 *     <td>the last day of which the truth is known; what is due later is not asked</td></tr>
 * <tr><td>breakdown</td><td>{@link DemandBreakdown}</td><td>no</td><td>ages and kinds</td><td>what is told apart</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class BacktestPlan implements WithBacktestPlan {

    BacktestPlan() {}

    /**
     * Returns the days asked of.
     *
     * @return the origins, the first first
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> origins();

    /**
     * Returns how far ahead is forecast.
     *
     * @return the horizons, in the order of the report
     */
    public abstract ImmutableList<Period> horizons();

    /**
     * Returns the last day of which the truth is known.
     *
     * @return the date; what is due later is not asked
     */
    public abstract LocalDate knownUntil();

    /**
     * Returns what is told apart.
     *
     * @return the breakdown
     */
    @Value.Default
    public DemandBreakdown breakdown() {
        return DemandBreakdown.builder().build();
    }

    /**
     * Returns rolling origins.
     *
     * @param first the first day asked of
     * @param last no origin is after it
     * @param every how far they are apart, such as {@code P3M}; counted from the first, so that a month end does not
     *     drift
     * @return the first day, and every one that follows until the last
     * @throws IllegalArgumentException if the last is before the first, or the distance is not ahead
     */
    public static ImmutableSortedSet<LocalDate> origins(LocalDate first, LocalDate last, Period every) {
        if (last.isBefore(first) || !first.plus(every).isAfter(first)) {
            throw new IllegalArgumentException("BacktestPlan origins must lead from the first to a later last day, but "
                    + "are " + first + " to " + last + " every " + every + ". Maybe the days are swapped?");
        }
        ImmutableSortedSet.Builder<LocalDate> origins = ImmutableSortedSet.naturalOrder();
        int steps = 0;
        for (LocalDate origin = first; !origin.isAfter(last); origin = first.plus(every.multipliedBy(steps))) {
            origins.add(origin);
            steps++;
        }
        return origins.build();
    }

    /** Tells whether the truth of a forecast is known. */
    final boolean isDue(LocalDate origin, Period horizon) {
        return !origin.plus(horizon).isAfter(knownUntil());
    }

    @Value.Check
    void check() {
        if (origins().isEmpty() || horizons().isEmpty()) {
            throw new IllegalArgumentException("BacktestPlan must have an origin and a horizon");
        }
        if (horizons().stream().distinct().count() < horizons().size()) {
            throw new IllegalArgumentException("BacktestPlan horizons must not repeat but are " + horizons());
        }
        boolean anyDue = false;
        for (LocalDate origin : origins()) {
            for (Period horizon : horizons()) {
                if (!origin.plus(horizon).isAfter(origin)) {
                    throw new IllegalArgumentException(
                            "BacktestPlan horizons must lead to a later day but one is " + horizon);
                }
                anyDue = anyDue || isDue(origin, horizon);
            }
        }
        if (!anyDue) {
            throw new IllegalArgumentException("BacktestPlan knownUntil is " + knownUntil()
                    + ", before anything is due. Maybe begin with earlier origins?");
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

    /** Builds a {@link BacktestPlan}. An origin, a horizon and the last day known must be set. */
    public static final class Builder extends ImmutableBacktestPlan.Builder {
        Builder() {}
    }
}
