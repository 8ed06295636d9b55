package org.placewright.sufficiency.cost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;

/**
 * What the care forecast is expected to cost, by date and over time, in pounds.
 *
 * <p>A week costs the children expected times the fee: that of the table times the factor of the index from the day it
 * was priced on to the day, not rounded. Each of the finest cells is rounded to the penny, half a penny up, and every
 * total is the sum of its finest cells: so costs add up in every direction, and a total is within half a penny for each
 * of them of what it would be unrounded. Children whose fee is not known cost nothing here; {@link #unpriced} says how
 * many they are.
 *
 * <p>Immutable and safe to share between threads. Made in O(dates x cells).
 */
public final class DemandCost {

    private static final int DAYS_IN_WEEK = 7;

    private final DemandForecast forecast;
    private final FeeTable table;
    private final FeeIndex index;
    private final PricedCells cells;
    private final ImmutableList<LocalDate> dates;
    /** Expected by date and finest cell; on the first date known. */
    private final double[][] children;

    private DemandCost(DemandForecast forecast, FeeTable table, FeeIndex index) {
        this.forecast = forecast;
        this.table = table;
        this.index = index;
        this.cells = new PricedCells(forecast.cells(), table);
        this.dates = ImmutableList.<LocalDate>builder()
                .add(forecast.asOf())
                .addAll(forecast.dates())
                .build();
        this.children = new double[dates.size()][cells.size()];
        for (int date = 0; date < dates.size(); date++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                children[date][cell] =
                        date == 0 ? forecast.known(cells.cell(cell)) : forecast.mean(dates.get(date), cells.cell(cell));
            }
        }
    }

    /**
     * Costs a forecast.
     *
     * @param forecast how many children are expected
     * @param table what a week of care costs
     * @param index how fees move from the day the table was priced on
     * @return the cost
     * @throws IllegalArgumentException if an age band of the table holds some of the ages of one forecast only
     */
    public static DemandCost of(DemandForecast forecast, FeeTable table, FeeIndex index) {
        return new DemandCost(forecast, table, index);
    }

    /**
     * Returns the days that are costed.
     *
     * @return the day asked of, for what is known, and the days forecast
     */
    public ImmutableList<LocalDate> dates() {
        return dates;
    }

    /**
     * Returns the expected cost of a week.
     *
     * @param date one of {@link #dates}
     * @param cell whose care
     * @return pounds, 0 or more
     * @throws IllegalArgumentException if the day is not costed, the cell not told apart or the index no number above 0
     */
    public Money weekly(LocalDate date, DemandCell cell) {
        int place = place(date);
        long pence = 0;
        for (int number : cells.within(cell)) {
            pence += Math.round(children[place][number] * fee(number, date));
        }
        return pounds(pence);
    }

    /**
     * Returns how many children are expected whose fee is not known, so that their care is not in the cost.
     *
     * @param date one of {@link #dates}
     * @param cell who
     * @return children, 0 or more
     * @throws IllegalArgumentException if the day is not costed or the cell not told apart
     */
    public double unpriced(LocalDate date, DemandCell cell) {
        int place = place(date);
        double sum = 0;
        for (int number : cells.within(cell)) {
            sum += cells.fee(number).isPresent() ? 0 : children[place][number];
        }
        return sum;
    }

    /**
     * Returns the standard deviation of the cost of a week.
     *
     * <p>Where futures were drawn, that of their costs (divided by one less than there are). Else the variances of
     * cells of one fee are known, but not how such cells go together: then with standard deviations a of the parts it
     * is at most their sum and at least twice the largest less the sum, or 0. Of what is known already it is 0. How
     * sure the index and the fees are is not in it.
     *
     * @param date one of {@link #dates}
     * @param cell whose care
     * @return pounds, the bounds rounded outwards; empty if one future was drawn only
     * @throws IllegalArgumentException if the day is not costed, the cell not told apart or the index no number above 0
     */
    public Optional<CostSpread> standardDeviation(LocalDate date, DemandCell cell) {
        int[] within = cells.within(cell);
        if (place(date) == 0) {
            return Optional.of(new CostSpread(pounds(0), pounds(0)));
        }
        int draws = forecast.drawn(date, cell).length();
        if (draws > 0) {
            return ofDraws(date, within, draws).stream()
                    .mapToObj(pence -> new CostSpread(pounds(Math.round(pence)), pounds(Math.round(pence))))
                    .findFirst();
        }
        return Optional.of(ofParts(date, cell));
    }

    private OptionalDouble ofDraws(LocalDate date, int[] within, int draws) {
        double[] costs = new double[draws];
        for (int number : within) {
            double fee = fee(number, date);
            ImmutableIntArray drawn = forecast.drawn(date, cells.cell(number));
            for (int draw = 0; draw < draws; draw++) {
                costs[draw] += fee * drawn.get(draw);
            }
        }
        double mean = 0;
        for (double cost : costs) {
            mean += cost / draws;
        }
        double squares = 0;
        for (double cost : costs) {
            squares += (cost - mean) * (cost - mean);
        }
        return draws == 1 ? OptionalDouble.empty() : OptionalDouble.of(StrictMath.sqrt(squares / (draws - 1)));
    }

    private CostSpread ofParts(LocalDate date, DemandCell total) {
        double sum = 0;
        double largest = 0;
        int parts = 0;
        for (DemandCell part : cells.ofOneFee(total)) {
            double deviation = fee(cells.within(part)[0], date) * forecast.standardDeviation(date, part);
            sum += deviation;
            largest = Math.max(largest, deviation);
            parts += deviation > 0 ? 1 : 0;
        }
        return parts <= 1
                ? new CostSpread(pounds(Math.round(sum)), pounds(Math.round(sum)))
                : new CostSpread(
                        pounds((long) Math.floor(Math.max(0, 2 * largest - sum))), pounds((long) Math.ceil(sum)));
    }

    /**
     * Returns the expected cost of some days: each day a seventh of a week at its own fee, for the children expected,
     * who between two dates change along a straight line.
     *
     * @param days from the day asked of or later until the day after the last date or earlier
     * @param cell whose care
     * @return pounds, 0 or more
     * @throws IllegalArgumentException if the days have no end or are not all costed, the cell is not told apart or the
     *     index no number above 0
     */
    public Money over(DateRange days, DemandCell cell) {
        LocalDate end = days.until().orElse(LocalDate.MAX);
        LocalDate last = dates.get(dates.size() - 1);
        if (days.from().isBefore(dates.get(0)) || end.isAfter(last.plusDays(1))) {
            throw new IllegalArgumentException("DemandCost days must be within " + dates.get(0) + " to " + last
                    + " but were " + days + ". Maybe forecast further?");
        }
        CostedDays costed = new CostedDays(dates, days.from(), end);
        Map<DemandKind, double[]> factors = new EnumMap<>(DemandKind.class);
        long pence = 0;
        for (int number : cells.within(cell)) {
            if (cells.fee(number).isPresent()) {
                double[] daily =
                        factors.computeIfAbsent(cells.kind(number), kind -> costed.figures(day -> factor(kind, day)));
                double fee = cells.fee(number).getAsDouble() / DAYS_IN_WEEK;
                pence += Math.round(fee * costed.sum(children, number, daily));
            }
        }
        return pounds(pence);
    }

    /**
     * Returns the expected cost of each financial year, 1 April to 31 March, all of whose days are costed.
     *
     * @param cell whose care
     * @return pounds by year, the first first; none if no year is costed whole
     * @throws IllegalArgumentException if the cell is not told apart or the index no number above 0
     */
    public ImmutableSortedMap<CollectionYear, Money> byFinancialYear(DemandCell cell) {
        ImmutableSortedMap.Builder<CollectionYear, Money> costs = ImmutableSortedMap.naturalOrder();
        LocalDate last = dates.get(dates.size() - 1);
        CollectionYear year = CollectionYear.containing(dates.get(0));
        if (year.firstDay().isBefore(dates.get(0))) {
            year = CollectionYear.of(year.endingIn() + 1);
        }
        while (!year.lastDay().isAfter(last)) {
            costs.put(year, over(year.days(), cell));
            year = CollectionYear.of(year.endingIn() + 1);
        }
        return costs.buildOrThrow();
    }

    /** Returns the fee of a finest cell on a day, pence a week; 0 if not known. */
    private double fee(int number, LocalDate day) {
        OptionalDouble fee = cells.fee(number);
        return fee.isEmpty() ? 0 : fee.getAsDouble() * factor(cells.kind(number), day);
    }

    private double factor(DemandKind kind, LocalDate day) {
        double factor = index.factor(kind, table.pricedOn(), day);
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("FeeIndex factor must be above 0 and finite but was " + factor + " from "
                    + table.pricedOn() + " to " + day + ". Maybe the index does not reach that day?");
        }
        return factor;
    }

    private int place(LocalDate date) {
        int place = dates.indexOf(date);
        if (place < 0) {
            throw new IllegalArgumentException("DemandCost holds no " + date + ". Maybe forecast it?");
        }
        return place;
    }

    private static Money pounds(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    /** Names the method, the days and the price date only. */
    @Override
    public String toString() {
        return "DemandCost[" + forecast.method() + ", " + dates.get(0) + ", " + dates.size() + " dates, priced on "
                + table.pricedOn() + "]";
    }
}
