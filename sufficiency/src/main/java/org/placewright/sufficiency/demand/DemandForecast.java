package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.placewright.sufficiency.count.CountDistribution;

/**
 * How many children are expected in each cell on each date, and how sure that is.
 *
 * <p>Told by a mean and a variance for each cell; where futures were drawn, its distribution is that of the futures, of
 * which mean and variance differ a little, by chance and by what moments approximate. A cell's distribution is of whole
 * numbers from 0 on. Means of cells add up to those of their totals; variances need not, because cells go together.
 * Immutable and safe to share between threads.
 */
public final class DemandForecast implements ForecastOutcome {

    private final String method;
    private final DemandQuestion question;
    private final DemandCells cells;
    private final ImmutableList<ForecastWarning> warnings;
    private final double[] known;
    private final double[][] means;
    private final double[][] variances;
    private final double[][][] drivers;
    private final int[][][] draws;

    DemandForecast(DemandForecastBuilder from) {
        this.method = from.method;
        this.question = from.question;
        this.cells = from.cells;
        this.warnings = ImmutableList.copyOf(from.warnings);
        this.known = from.known;
        this.means = from.means;
        this.variances = from.variances;
        this.drivers = from.drivers;
        this.draws = from.draws;
    }

    /**
     * Returns a builder of a forecast in which nothing is expected of any cell.
     *
     * @param method the name of the method
     * @param question what was asked
     * @param cells the cells told apart
     * @return a new builder
     */
    public static DemandForecastBuilder builder(String method, DemandQuestion question, DemandCells cells) {
        return new DemandForecastBuilder(method, question, cells);
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public LocalDate asOf() {
        return question.asOf();
    }

    @Override
    public ImmutableList<ForecastWarning> warnings() {
        return warnings;
    }

    /**
     * Returns the days forecast.
     *
     * @return the dates, the first first
     */
    public ImmutableList<LocalDate> dates() {
        return question.dates().asList();
    }

    /**
     * Returns the cells told apart, totals included.
     *
     * @return the cells
     */
    public DemandCells cells() {
        return cells;
    }

    /**
     * Returns how many children there were in a cell on the day asked of.
     *
     * @param cell what is counted
     * @return children, 0 or more
     * @throws IllegalArgumentException if the cell is not told apart
     */
    public double known(DemandCell cell) {
        return known[number(cell)];
    }

    /**
     * Returns how many children are expected.
     *
     * @param date a day forecast
     * @param cell what is counted
     * @return the mean, 0 or more
     * @throws IllegalArgumentException if the day is not forecast or the cell not told apart
     */
    public double mean(LocalDate date, DemandCell cell) {
        return means[place(date)][number(cell)];
    }

    /**
     * Returns how far the number may be from what is expected.
     *
     * @param date a day forecast
     * @param cell what is counted
     * @return the standard deviation, children, 0 or more
     * @throws IllegalArgumentException if the day is not forecast or the cell not told apart
     */
    public double standardDeviation(LocalDate date, DemandCell cell) {
        return StrictMath.sqrt(variances[place(date)][number(cell)]);
    }

    /**
     * Returns how likely each number of children is.
     *
     * @param date a day forecast
     * @param cell what is counted
     * @return of the futures drawn, or where none were, the distribution of the mean and variance
     * @throws IllegalArgumentException if the day is not forecast or the cell not told apart
     */
    public CountDistribution distribution(LocalDate date, DemandCell cell) {
        int day = place(date);
        int number = number(cell);
        return draws.length == 0
                ? CountDistribution.ofMoments(means[day][number], variances[day][number])
                : CountDistribution.ofDraws(draws[day][number]);
    }

    /**
     * Returns how many children there are in each future drawn: future by future the same for every cell and date, so
     * that what goes together can be told.
     *
     * @param date a day forecast
     * @param cell what is counted
     * @return one number a future, each 0 or more; none if none were drawn
     * @throws IllegalArgumentException if the day is not forecast or the cell not told apart
     */
    public ImmutableIntArray drawn(LocalDate date, DemandCell cell) {
        int day = place(date);
        int number = number(cell);
        return draws.length == 0 ? ImmutableIntArray.of() : ImmutableIntArray.copyOf(draws[day][number]);
    }

    /**
     * Returns how likely it is that more children need homes than there are places.
     *
     * @param date a day forecast
     * @param cell what is counted
     * @param places how many places there are, 0 or more
     * @return the probability, 0 to 1
     * @throws IllegalArgumentException if the day is not forecast, the cell not told apart or places are negative
     */
    public double probabilityOfExceeding(LocalDate date, DemandCell cell, int places) {
        return distribution(date, cell).probabilityOfExceeding(places);
    }

    /**
     * Returns what makes the number expected differ from the number known.
     *
     * @param date a day forecast
     * @param cell what is counted
     * @return children by what adds or takes them away, less than 0 for what takes away; together the mean less the
     *     number known; none if the method does not tell
     * @throws IllegalArgumentException if the day is not forecast or the cell not told apart
     */
    public ImmutableMap<ChangeDriver, Double> drivers(LocalDate date, DemandCell cell) {
        int day = place(date);
        int number = number(cell);
        if (drivers.length == 0) {
            return ImmutableMap.of();
        }
        Map<ChangeDriver, Double> children = new EnumMap<>(ChangeDriver.class);
        for (ChangeDriver driver : ChangeDriver.values()) {
            children.put(driver, drivers[day][DemandForecastBuilder.column(driver)][number]);
        }
        return Maps.immutableEnumMap(children);
    }

    private int place(LocalDate date) {
        int place = dates().indexOf(date);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "DemandForecast holds no " + date + ". Maybe ask for it in the question?");
        }
        return place;
    }

    private int number(DemandCell cell) {
        return cells.numberOf(cell)
                .orElseThrow(() -> new IllegalArgumentException("DemandForecast does not tell " + cell
                        + " apart. Maybe ask for councils, needs or other age bands in the breakdown?"));
    }

    /** Names the method and the days only. */
    @Override
    public String toString() {
        return "DemandForecast[" + method + ", " + asOf() + ", " + dates().size() + " dates, " + cells.size()
                + " cells]";
    }
}
