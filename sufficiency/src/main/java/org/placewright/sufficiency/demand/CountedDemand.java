package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import org.placewright.sufficiency.history.CareHistories;

/**
 * How many children there were in each cell on a day, by the counting that the baselines forecast by: what a forecast
 * is judged by.
 *
 * <p>Counted are children looked after on the day, short breaks left out, by their age on the day and the kind of care
 * of their placement; a temporary stay (T0 to T4) counts as the placement it interrupts. Left out, with a warning that
 * says how many, are those whose age is not known and those of 18 or over. Children whose authority is not known are
 * those of a council "Not known", where councils are told apart. Immutable and safe to share between threads.
 */
public final class CountedDemand {

    private final DemandCells cells;
    private final ImmutableDoubleArray children;
    private final ImmutableList<ForecastWarning> leftOut;

    private CountedDemand(DemandCounts counts, int day) {
        this.cells = counts.cells();
        this.children = ImmutableDoubleArray.copyOf(counts.on(day));
        this.leftOut = counts.leftOut(day);
    }

    /**
     * Counts the children on some days. O(episodes + days * cells).
     *
     * @param history who was looked after; all of it is used
     * @param days the days, in any order
     * @param breakdown what is told apart
     * @return the counts, in the order of the days
     */
    public static ImmutableList<CountedDemand> on(
            CareHistories history, Iterable<LocalDate> days, DemandBreakdown breakdown) {
        DemandCounts counts = DemandCounts.of(history, breakdown);
        ImmutableList.Builder<CountedDemand> counted = ImmutableList.builder();
        for (LocalDate day : days) {
            counted.add(new CountedDemand(counts, DemandCounts.day(day)));
        }
        return counted.build();
    }

    /**
     * Counts the children on a day. O(episodes + cells).
     *
     * @param history who was looked after; all of it is used
     * @param day the day
     * @param breakdown what is told apart
     * @return the counts
     */
    public static CountedDemand on(CareHistories history, LocalDate day, DemandBreakdown breakdown) {
        return on(history, ImmutableList.of(day), breakdown).get(0);
    }

    /**
     * Returns the cells told apart, totals included: the councils and needs that occur in the history on any day.
     *
     * @return the cells
     */
    public DemandCells cells() {
        return cells;
    }

    /**
     * Returns how many children there were in a cell.
     *
     * @param cell what is counted
     * @return children, 0 or more
     * @throws IllegalArgumentException if the cell is not told apart
     */
    public int children(DemandCell cell) {
        int number = cells.numberOf(cell)
                .orElseThrow(() -> new IllegalArgumentException("CountedDemand does not tell " + cell
                        + " apart. Maybe ask for councils, needs or other age bands in the breakdown?"));
        return (int) children.get(number);
    }

    /**
     * Says who is left out.
     *
     * @return how many and why; perhaps none
     */
    public ImmutableList<ForecastWarning> leftOut() {
        return leftOut;
    }

    /** Returns the number of cells only. */
    @Override
    public String toString() {
        return "CountedDemand[" + cells.size() + " cells]";
    }
}
