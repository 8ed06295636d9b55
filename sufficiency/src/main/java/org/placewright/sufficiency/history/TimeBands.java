package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;

/**
 * Bands of time that has passed since a day, in whole months, which follow one another from none on without end.
 *
 * <p>A month has passed on the same day of the next month, or on the last day of that month if it has no such day.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>bounds</td><td>list of whole numbers</td><td>months</td><td>yes</td><td></td>
 *     <td>with which each band but the first begins, increasing, each 1 to 1,200; none for one band</td>
 *     <td>whoever defines the statistic</td></tr>
 * </table>
 *
 * @param bounds the months with which each band but the first begins, increasing, each 1 to 1,200
 */
public record TimeBands(ImmutableList<Integer> bounds) {

    private static final int MOST_MONTHS = 1_200;

    private static final TimeBands STANDARD = new TimeBands(ImmutableList.of(6, 12, 24, 36, 60));

    /**
     * Checks the bounds.
     *
     * @param bounds the months with which each band but the first begins, increasing, each 1 to 1,200
     * @throws IllegalArgumentException if they do not increase or are outside 1 to 1,200
     */
    public TimeBands {
        int last = 0;
        for (int bound : bounds) {
            if (bound <= last || bound > MOST_MONTHS) {
                throw new IllegalArgumentException("TimeBands bounds must increase from 1 to " + MOST_MONTHS
                        + " months but were " + bounds + ". Maybe sort them?");
            }
            last = bound;
        }
    }

    /**
     * Returns bands that begin at 6 months, and 1, 2, 3 and 5 years.
     *
     * @return the bands
     */
    public static TimeBands standard() {
        return STANDARD;
    }

    /**
     * Returns the names of the bands.
     *
     * @return a label each, shortest first, such as {@code 6 to 11 months}
     */
    public ImmutableList<String> labels() {
        if (bounds.isEmpty()) {
            return ImmutableList.of("Any time");
        }
        ImmutableList.Builder<String> labels = ImmutableList.builder();
        labels.add("Under " + months(bounds.get(0)));
        for (int i = 1; i < bounds.size(); i++) {
            int from = bounds.get(i - 1);
            int to = bounds.get(i) - 1;
            labels.add(from == to ? months(from) : from + " to " + months(to));
        }
        return labels.add(months(bounds.get(bounds.size() - 1)) + " and over").build();
    }

    private static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }
}
