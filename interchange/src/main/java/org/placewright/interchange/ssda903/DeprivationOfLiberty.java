package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.Personal;

/**
 * A time during which a court order allowed a child to be deprived of liberty. Personal, never printed.
 *
 * <p>Ordered by start, then by end; one that goes on comes last.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>start</td><td>date</td><td>yes</td><td></td><td>the day it began</td><td>SSDA903 dolo, DOLO_START</td></tr>
 * <tr><td>end</td><td>date</td><td>no</td><td>goes on</td><td>the day it ended, not before the start</td>
 *     <td>SSDA903 dolo, DOLO_END</td></tr>
 * </table>
 *
 * @param start the day it began
 * @param end the day it ended, not before the start; absent while it goes on
 */
@Personal
public record DeprivationOfLiberty(LocalDate start, Optional<LocalDate> end)
        implements Comparable<DeprivationOfLiberty> {

    private static final Comparator<DeprivationOfLiberty> BY_START = Comparator.comparing(DeprivationOfLiberty::start)
            .thenComparing(period -> period.end().orElse(LocalDate.MAX));

    /**
     * Checks the order of the days.
     *
     * @param start the day it began
     * @param end the day it ended, not before the start; absent while it goes on
     * @throws IllegalArgumentException if it ends before it starts; the dates are not quoted
     */
    public DeprivationOfLiberty {
        if (end.filter(day -> day.isBefore(start)).isPresent()) {
            throw new IllegalArgumentException(
                    "DeprivationOfLiberty ends before it starts. Maybe DOLO_START and DOLO_END are swapped, or a year is mistyped?");
        }
    }

    @Override
    public int compareTo(DeprivationOfLiberty other) {
        return BY_START.compare(this, other);
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "DeprivationOfLiberty[...]";
    }
}
