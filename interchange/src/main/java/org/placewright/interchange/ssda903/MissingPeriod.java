package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.code.KindOfAbsence;

/**
 * A time during which a child was missing, or away without authorisation. Personal, never printed.
 *
 * <p>Ordered by start, then by end; one that goes on comes last.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>kind</td><td>{@link KindOfAbsence}</td><td>yes</td><td></td><td>how the child was absent</td>
 *     <td>SSDA903 missing, MISSING</td></tr>
 * <tr><td>start</td><td>date</td><td>yes</td><td></td><td>the day it began</td><td>SSDA903 missing, MIS_START</td></tr>
 * <tr><td>end</td><td>date</td><td>no</td><td>goes on</td><td>the day it ended, not before the start</td>
 *     <td>SSDA903 missing, MIS_END</td></tr>
 * </table>
 *
 * @param kind how the child was absent, recognised or not
 * @param start the day it began
 * @param end the day it ended, not before the start; absent while it goes on
 */
@Personal
public record MissingPeriod(KindOfAbsence kind, LocalDate start, Optional<LocalDate> end)
        implements Comparable<MissingPeriod> {

    private static final Comparator<MissingPeriod> BY_START = Comparator.comparing(MissingPeriod::start)
            .thenComparing(period -> period.end().orElse(LocalDate.MAX))
            .thenComparing(MissingPeriod::kind);

    /**
     * Checks the order of the days.
     *
     * @param kind how the child was absent, recognised or not
     * @param start the day it began
     * @param end the day it ended, not before the start; absent while it goes on
     * @throws IllegalArgumentException if it ends before it starts; the dates are not quoted
     */
    public MissingPeriod {
        if (end.filter(day -> day.isBefore(start)).isPresent()) {
            throw new IllegalArgumentException(
                    "MissingPeriod ends before it starts. Maybe MIS_START and MIS_END are swapped, or a year is mistyped?");
        }
    }

    @Override
    public int compareTo(MissingPeriod other) {
        return BY_START.compare(this, other);
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "MissingPeriod[...]";
    }
}
