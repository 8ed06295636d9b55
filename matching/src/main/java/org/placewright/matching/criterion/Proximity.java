package org.placewright.matching.criterion;

import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;
import org.placewright.core.provider.Home;
import org.placewright.matching.Market;

/** How near a home is to a place, on a straight scale from 1 at the place to 0 at a given number of miles. */
final class Proximity {

    private Proximity() {}

    static CriterionScore score(Optional<GridPoint> place, Home home, Market market, int milesToZero, String what) {
        Optional<GridPoint> position = market.positionOf(home.id());
        if (place.isEmpty() || position.isEmpty()) {
            return new CriterionScore.NotKnown("Distance to " + what + " not known");
        }
        BigDecimal miles = Lengths.inReturnMiles(place.get().distanceTo(position.get()));
        double score = Math.max(0, 1 - miles.doubleValue() / milesToZero);
        return new CriterionScore.Scored(score, miles.toPlainString() + " miles from " + what);
    }
}
