package org.placewright.matching.criterion;

import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;

/** How near a home is to a place, on a straight scale from 1 at the place to 0 at a given number of miles. */
record Proximity(GridPoint place, int milesToZero, String what) implements CriterionTest<Optional<GridPoint>> {

    static final Facet<Optional<GridPoint>> POSITION = Facet.of("position", ListedHome::position);

    private static final double METRES_IN_MILE = Lengths.inMetres(Lengths.returnMiles(1));

    @Override
    public double score(Optional<GridPoint> position) {
        return position.isEmpty() ? NOT_KNOWN : Math.max(0, 1 - tenthsOfMiles(position.get()) / (10.0 * milesToZero));
    }

    @Override
    public String statement(Optional<GridPoint> position) {
        return position.map(there -> BigDecimal.valueOf(tenthsOfMiles(there), 1) + " miles from " + what)
                .orElse("Distance to " + what + " not known");
    }

    /** The distance as the return has it, to one decimal. */
    private long tenthsOfMiles(GridPoint there) {
        return Math.round(place.metresTo(there) / METRES_IN_MILE * 10);
    }
}
