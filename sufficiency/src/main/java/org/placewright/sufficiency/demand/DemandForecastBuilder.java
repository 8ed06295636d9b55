package org.placewright.sufficiency.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds a {@link DemandForecast} cell by cell, by number. Totals are cells too, to be given as any other. Not safe to
 * share between threads.
 */
public final class DemandForecastBuilder {

    private static final int DRIVERS = ChangeDriver.values().length;

    final String method;
    final DemandQuestion question;
    final DemandCells cells;
    final List<ForecastWarning> warnings = new ArrayList<>();
    final double[] known;
    final double[][] means;
    final double[][] variances;
    double[][][] drivers = new double[0][][];
    int[][][] draws = new int[0][][];

    DemandForecastBuilder(String method, DemandQuestion question, DemandCells cells) {
        this.method = method;
        this.question = question;
        this.cells = cells;
        this.known = new double[cells.size()];
        this.means = new double[question.dates().size()][cells.size()];
        this.variances = new double[question.dates().size()][cells.size()];
    }

    @SuppressWarnings("EnumOrdinal") // A column of an array that lives no longer than this virtual machine.
    static int column(ChangeDriver driver) {
        return driver.ordinal();
    }

    /**
     * Says how many children there were on the day asked of.
     *
     * @param cell the number of the cell
     * @param children 0 or more
     * @return this builder
     * @throws IllegalArgumentException if the number is negative or not finite
     */
    public DemandForecastBuilder known(int cell, double children) {
        known[cell] = checked("known", children);
        return this;
    }

    /**
     * Says what is expected.
     *
     * @param date 0 for the first day forecast
     * @param cell the number of the cell
     * @param mean children, 0 or more
     * @param variance children squared, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public DemandForecastBuilder expected(int date, int cell, double mean, double variance) {
        means[date][cell] = checked("mean", mean);
        variances[date][cell] = checked("variance", variance);
        return this;
    }

    /**
     * Says how much something adds to the number expected, or takes away.
     *
     * @param date 0 for the first day forecast
     * @param driver what it is
     * @param cell the number of the cell
     * @param children more than 0 where it adds
     * @return this builder
     * @throws IllegalArgumentException if the number is not finite
     */
    public DemandForecastBuilder driver(int date, ChangeDriver driver, int cell, double children) {
        if (!Double.isFinite(children)) {
            throw new IllegalArgumentException("DemandForecast driver must be finite but was " + children);
        }
        if (drivers.length == 0) {
            drivers = new double[means.length][DRIVERS][cells.size()];
        }
        drivers[date][column(driver)][cell] = children;
        return this;
    }

    /**
     * Says what the futures drawn hold.
     *
     * @param date 0 for the first day forecast
     * @param cell the number of the cell
     * @param children one number a future, each 0 or more; of every cell and date as many
     * @return this builder
     * @throws IllegalArgumentException if one is negative
     */
    public DemandForecastBuilder drawn(int date, int cell, int[] children) {
        for (int each : children) {
            checked("drawn", each);
        }
        if (draws.length == 0) {
            draws = new int[means.length][cells.size()][];
        }
        draws[date][cell] = Arrays.copyOf(children, children.length);
        return this;
    }

    /**
     * Adds a warning.
     *
     * @param warning what to know
     * @return this builder
     */
    public DemandForecastBuilder warning(ForecastWarning warning) {
        warnings.add(warning);
        return this;
    }

    private static double checked(String what, double value) {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "DemandForecast " + what + " must be 0 or more and finite but was " + value);
        }
        return value;
    }

    /**
     * Returns the forecast.
     *
     * @return the forecast
     * @throws IllegalArgumentException if futures were drawn for some cells and not for others, or not as many
     */
    public DemandForecast build() {
        for (int[][] date : draws) {
            for (int[] cell : date) {
                if (cell == null || cell.length != draws[0][0].length) {
                    throw new IllegalArgumentException("DemandForecast draws must be as many for every cell and date");
                }
            }
        }
        return new DemandForecast(this);
    }
}
