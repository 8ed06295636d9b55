package org.placewright.sufficiency.scenario;

import java.util.Set;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.DateRange;

/** What new places of any kind must keep, to be filled. */
final class Filling {

    private Filling() {}

    static void check(String type, DateRange during, Set<DemandKind> from, DemandKind to) {
        if (during.isEmpty() || during.until().isEmpty()) {
            throw new IllegalArgumentException(type + " filling must hold a day and have an end but is " + during
                    + ". Maybe a day's time was meant, for all at once?");
        }
        if (from.contains(to)) {
            throw new IllegalArgumentException(type + " scope must not hold " + to
                    + ", which is where the children move to. Maybe leave it out of the kinds?");
        }
    }
}
