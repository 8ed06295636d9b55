package org.placewright.sufficiency.history;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How long the children looked after on a day had been in care by then, in the present period, and in their placement.
 * For numbers of children by bands of time, count by {@link CareAttribute#timeInCare} on the one day.
 *
 * <p>Times are days before the day asked about, that day not included: 0 for who came that day. A quantile is the time
 * of one child (the smallest that so large a share do not exceed), so of few children it may tell of one: publish it
 * rounded. Nothing is printed but the day and how many children there are.
 */
public final class TimeLookedAfter {

    private final LocalDate day;
    private final ImmutableIntArray inCare;
    private final ImmutableIntArray inPlacement;

    private TimeLookedAfter(LocalDate day, ImmutableIntArray inCare, ImmutableIntArray inPlacement) {
        this.day = day;
        this.inCare = inCare;
        this.inPlacement = inPlacement;
    }

    /**
     * Measures how long children had been looked after by a day. O(stays + children log children).
     *
     * @param stays the days children were looked after
     * @param day the day
     * @return the times
     */
    public static TimeLookedAfter on(CareStays stays, LocalDate day) {
        int asked = DayNumbers.of(day);
        ImmutableIntArray.Builder inCare = ImmutableIntArray.builder();
        ImmutableIntArray.Builder inPlacement = ImmutableIntArray.builder();
        for (int row = 0; row < stays.size(); row++) {
            if (stays.contains(row, asked)) {
                inCare.add(asked - stays.from(stays.entryRow(row)));
                inPlacement.add(asked - stays.from(stays.placementRow(row)));
            }
        }
        return new TimeLookedAfter(day, sorted(inCare), sorted(inPlacement));
    }

    private static ImmutableIntArray sorted(ImmutableIntArray.Builder times) {
        int[] sorted = times.build().toArray();
        Arrays.sort(sorted);
        return ImmutableIntArray.copyOf(sorted);
    }

    /**
     * Returns how many children were looked after on the day.
     *
     * @return children
     */
    public int children() {
        return inCare.length();
    }

    /**
     * Returns how long children had been in care, in the present period.
     *
     * @param share of the children, above 0 to 1
     * @return the smallest number of days that at least this share do not exceed; empty if there are no children
     * @throws IllegalArgumentException if the share is not above 0 and up to 1
     */
    public OptionalInt daysInCare(double share) {
        return quantile(inCare, share);
    }

    /**
     * Returns how long children had been in their placement.
     *
     * @param share of the children, above 0 to 1
     * @return the smallest number of days that at least this share do not exceed; empty if there are no children
     * @throws IllegalArgumentException if the share is not above 0 and up to 1
     */
    public OptionalInt daysInPlacement(double share) {
        return quantile(inPlacement, share);
    }

    private static OptionalInt quantile(ImmutableIntArray sorted, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "TimeLookedAfter share must be above 0 and up to 1 but was " + share + ". Maybe divide by 100?");
        }
        int rank = (int) Math.ceil(share * sorted.length());
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get(Math.max(rank, 1) - 1));
    }

    /** Returns the day, and how many children there are only. */
    @Override
    public String toString() {
        return "TimeLookedAfter[" + day + ", " + inCare.length() + " children]";
    }
}
