package org.placewright.sufficiency.stress;

import org.placewright.core.Personal;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;

/**
 * How far a displaced child lives from where they came from, and would; personal.
 *
 * @param before from where they came from to where they live, in metres
 * @param after from where they came from to where they would live, in metres
 * @param moved from where they live to where they would, in metres
 * @param isNewlyDistant whether they would live over 20 miles of the return from where they came from, and do not now
 */
@Personal
public record ChildDistances(int before, int after, int moved, boolean isNewlyDistant) {

    private static final int DISTANT_MILES = 20;

    static ChildDistances of(GridPoint origin, GridPoint now, GridPoint then) {
        return new ChildDistances(
                metres(origin, now),
                metres(origin, then),
                metres(now, then),
                isNear(origin, now) && !isNear(origin, then));
    }

    private static boolean isNear(GridPoint one, GridPoint other) {
        return one.isWithin(Lengths.returnMiles(DISTANT_MILES), other);
    }

    private static int metres(GridPoint one, GridPoint other) {
        return (int) Math.rint(one.metresTo(other));
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "ChildDistances[...]";
    }
}
