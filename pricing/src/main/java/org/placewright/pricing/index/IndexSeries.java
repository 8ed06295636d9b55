package org.placewright.pricing.index;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An index given by its level in months or quarters.
 *
 * <p>Formula: a level stands on the middle day of its period, the 15th of the month or of the quarter's middle month.
 * Between two such days the level is geometric: its logarithm runs straight by the day, so that prices rise by one rate
 * in between. The factor is the level at the one day over that at the other. Periods missing in between are bridged
 * alike.
 *
 * <p>Complexity: O(log n) a factor, O(n) memory for n levels. Nothing to tie.
 *
 * <p>Guaranteed: on the middle day of a period the level given, to the digit; multiplying all levels by one number
 * changes nothing, but for rounding. Before the first of these days and after the last there is no level, and so no
 * factor: no guess is made beyond what was published. Not guaranteed: that the index is of the kind of price it is used
 * on.
 *
 * <p>Source: the geometric interpolation usual in "Consumer Price Index Manual: Concepts and Methods" (IMF and others,
 * 2020).
 */
public final class IndexSeries implements PriceIndex {

    private static final int MIDDLE_DAY = 15;
    private static final int MONTHS_IN_A_QUARTER = 3;

    private final ImmutableSortedMap<LocalDate, Double> levels;

    private IndexSeries(ImmutableSortedMap<LocalDate, Double> levels) {
        this.levels = levels;
    }

    /**
     * Returns an index by months.
     *
     * @param levels the level in each month, above 0, in any unit; one or more
     * @return the index
     * @throws IllegalArgumentException if there is no level, or one is not above 0 and finite
     */
    public static IndexSeries monthly(Map<YearMonth, Double> levels) {
        return of(levels, 0);
    }

    /**
     * Returns an index by quarters.
     *
     * @param levels the level in each quarter, named by its first month (January, April, July or October), above 0, in
     *     any unit; one or more
     * @return the index
     * @throws IllegalArgumentException if there is no level, one is not above 0 and finite, or a month begins no
     *     quarter
     */
    public static IndexSeries quarterly(Map<YearMonth, Double> levels) {
        for (YearMonth month : levels.keySet()) {
            if ((month.getMonthValue() - 1) % MONTHS_IN_A_QUARTER != 0) {
                throw new IllegalArgumentException(
                        "IndexSeries quarters must be named by their first month, but one was "
                                + month + ". Maybe "
                                + month.minusMonths((month.getMonthValue() - 1) % MONTHS_IN_A_QUARTER)
                                + " was meant, or the series is monthly.");
            }
        }
        return of(levels, 1);
    }

    private static IndexSeries of(Map<YearMonth, Double> levels, int monthsToTheMiddle) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException(
                    "IndexSeries levels must not be empty. Maybe PriceIndex.none() was meant.");
        }
        ImmutableSortedMap.Builder<LocalDate, Double> middles = ImmutableSortedMap.naturalOrder();
        levels.forEach((month, level) -> {
            if (!(level > 0 && Double.isFinite(level))) {
                throw new IllegalArgumentException("IndexSeries level must be above 0, but was " + level + " in "
                        + month + ". Maybe it is a yearly change and not a level.");
            }
            middles.put(month.plusMonths(monthsToTheMiddle).atDay(MIDDLE_DAY), level);
        });
        return new IndexSeries(middles.buildOrThrow());
    }

    @Override
    public OptionalDouble factor(LocalDate from, LocalDate to) {
        OptionalDouble before = level(from);
        OptionalDouble after = level(to);
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() / before.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * Returns the level on a day.
     *
     * @param day any day
     * @return the level, in the unit given, or empty before the first middle day and after the last
     */
    public OptionalDouble level(LocalDate day) {
        Map.Entry<LocalDate, Double> before = levels.floorEntry(day);
        Map.Entry<LocalDate, Double> after = levels.ceilingEntry(day);
        if (before == null || after == null) {
            return OptionalDouble.empty();
        }
        if (before.getKey().equals(after.getKey())) {
            return OptionalDouble.of(before.getValue());
        }
        double part = (double) ChronoUnit.DAYS.between(before.getKey(), day)
                / ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        return OptionalDouble.of(before.getValue() * StrictMath.pow(after.getValue() / before.getValue(), part));
    }

    /**
     * Returns the levels by month: those of a quarter by its middle month, as whose they count.
     *
     * @return one or more levels above 0, of which {@link #monthly} makes an index equal to this one
     */
    public ImmutableSortedMap<YearMonth, Double> levels() {
        ImmutableSortedMap.Builder<YearMonth, Double> byMonth = ImmutableSortedMap.naturalOrder();
        levels.forEach((middle, level) -> byMonth.put(YearMonth.from(middle), level));
        return byMonth.buildOrThrow();
    }

    /**
     * Returns the first day that has a level.
     *
     * @return the middle of the first period
     */
    public LocalDate firstDay() {
        return levels.firstKey();
    }

    /**
     * Returns the last day that has a level.
     *
     * @return the middle of the last period
     */
    public LocalDate lastDay() {
        return levels.lastKey();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexSeries series && levels.equals(series.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    @Override
    public String toString() {
        return "IndexSeries[" + levels.size() + " levels, " + firstDay() + " to " + lastDay() + "]";
    }
}
