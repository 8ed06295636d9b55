package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.code.ReasonNoLongerPlacedForAdoption;

/**
 * A time for which an authority had decided that a child should be placed for adoption. Personal, never printed.
 *
 * <p>Ordered by start, then by end; one that goes on comes last.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>start</td><td>date</td><td>yes</td><td></td><td>the day it began</td><td>SSDA903 placed_adoption, DATE_PLACED</td></tr>
 * <tr><td>end</td><td>date</td><td>no</td><td>goes on</td><td>the day it ended, not before the start</td>
 *     <td>SSDA903 placed_adoption, DATE_PLACED_CEASED</td></tr>
 * <tr><td>reasonCeased</td><td>{@link ReasonNoLongerPlacedForAdoption}</td><td>yes</td><td></td><td>why the decision no longer holds</td>
 *     <td>SSDA903 placed_adoption, REASON_PLACED_CEASED</td></tr>
 * </table>
 *
 * @param start the day it began
 * @param end the day it ended, not before the start; absent while it goes on
 * @param reasonCeased why the decision no longer holds, recognised or not
 */
@Personal
public record AdoptionPlacement(LocalDate start, Optional<LocalDate> end, ReasonNoLongerPlacedForAdoption reasonCeased)
        implements Comparable<AdoptionPlacement> {

    private static final Comparator<AdoptionPlacement> BY_START = Comparator.comparing(AdoptionPlacement::start)
            .thenComparing(period -> period.end().orElse(LocalDate.MAX))
            .thenComparing(AdoptionPlacement::reasonCeased);

    /**
     * Checks the order of the days.
     *
     * @param start the day it began
     * @param end the day it ended, not before the start; absent while it goes on
     * @param reasonCeased why the decision no longer holds, recognised or not
     * @throws IllegalArgumentException if it ends before it starts; the dates are not quoted
     */
    public AdoptionPlacement {
        if (end.filter(day -> day.isBefore(start)).isPresent()) {
            throw new IllegalArgumentException(
                    "AdoptionPlacement ends before it starts. Maybe DATE_PLACED and DATE_PLACED_CEASED are swapped, or a year is mistyped?");
        }
    }

    @Override
    public int compareTo(AdoptionPlacement other) {
        return BY_START.compare(this, other);
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "AdoptionPlacement[...]";
    }
}
