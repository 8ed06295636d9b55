package org.placewright.matching.criterion;

import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;

/**
 * How near a home is to a place: 1 up to a number of miles, falling straight to 0 at another.
 *
 * @param place where it should be near
 * @param milesToFall miles of the SSDA903 return up to which all is well, 0 or more
 * @param milesToZero miles at which nothing is, more than that
 * @param what what to call the place
 */
record Proximity(GridPoint place, int milesToFall, int milesToZero, String what)
        implements CriterionTest<Optional<GridPoint>> {

    private static final double METRES_IN_MILE = Lengths.inMetres(Lengths.returnMiles(1));
    private static final int TENTHS = 10;

    @Override
    public double score(Optional<GridPoint> position) {
        return position.isEmpty() ? NOT_KNOWN : near(place, position.get(), milesToFall, milesToZero);
    }

    /** Returns 1 up to {@code milesToFall} miles, falling straight to 0 at {@code milesToZero}. */
    static double near(GridPoint place, GridPoint there, int milesToFall, int milesToZero) {
        long beyond = tenthsOfMiles(place, there) - (long) TENTHS * milesToFall;
        return beyond <= 0 ? 1 : Math.max(0, 1 - beyond / (double) (TENTHS * (milesToZero - milesToFall)));
    }

    @Override
    public String statement(Optional<GridPoint> position) {
        return position.map(there -> miles(place, there) + " from " + what)
                .orElse("Distance to " + what + " not known");
    }

    /** Returns the distance in words. */
    static String miles(GridPoint place, GridPoint there) {
        return BigDecimal.valueOf(tenthsOfMiles(place, there), 1) + " miles";
    }

    /** The distance as the return has it, to one decimal. */
    private static long tenthsOfMiles(GridPoint place, GridPoint there) {
        return Math.round(place.metresTo(there) / METRES_IN_MILE * TENTHS);
    }
}
