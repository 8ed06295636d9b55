package org.placewright.core.need;

import com.google.common.math.IntMath;

/**
 * How often a child goes to a place: so many times in so many weeks, such as once in 2 weeks.
 *
 * <p>Held in lowest terms, so that twice in 2 weeks equals once a week; being a fraction of whole numbers it is exact.
 * Ordered by times a week.
 *
 * <table>
 * <caption>Attributes; source: earlier regional drafts of the Placements Data Standard, how often</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>times</td><td>whole number</td><td>visits</td><td>yes</td><td></td><td>1 or more</td></tr>
 * <tr><td>weeks</td><td>whole number</td><td>weeks</td><td>yes</td><td></td>
 *     <td>the weeks in which they take place, 1 or more</td></tr>
 * </table>
 *
 * @param times 1 or more
 * @param weeks 1 or more
 */
public record VisitFrequency(int times, int weeks) implements Comparable<VisitFrequency> {

    /**
     * Checks that both are above 0, and reduces them to lowest terms.
     *
     * @param times 1 or more
     * @param weeks 1 or more
     * @throws IllegalArgumentException if either is below 1
     */
    public VisitFrequency {
        if (times < 1 || weeks < 1) {
            throw new IllegalArgumentException("VisitFrequency must be at least 1 time in at least 1 week but was "
                    + times + " in " + weeks + ". Maybe leave it out where it is not known?");
        }
        int common = IntMath.gcd(times, weeks);
        times /= common;
        weeks /= common;
    }

    /**
     * Returns so many times a week.
     *
     * @param times 1 or more
     * @return the frequency
     * @throws IllegalArgumentException if the number is below 1
     */
    public static VisitFrequency timesAWeek(int times) {
        return new VisitFrequency(times, 1);
    }

    @Override
    public int compareTo(VisitFrequency other) {
        return Long.compare((long) times * other.weeks, (long) other.times * weeks);
    }

    /** Returns words such as {@code 1 in 2 weeks}. */
    @Override
    public String toString() {
        return times + " in " + weeks + (weeks == 1 ? " week" : " weeks");
    }
}
