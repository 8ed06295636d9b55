package org.placewright.sufficiency.scenario;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.Percentage;
import org.placewright.core.time.DateRange;

/**
 * New fostering households are approved, and part of their places are filled evenly over some time by children who live
 * in other kinds of care.
 *
 * <p>Of approved places in England about 61 per cent were filled (Ofsted, March 2024). They are filled once, as
 * {@link NewProvision} is.
 *
 * @param households how many, 0 to 100,000
 * @param placesEach how many places a household has, 0 to 10; on average, so parts of a place may be
 * @param filled how many of the places are filled, 0 to 100 per cent
 * @param filling from the day they are approved until the day after which no more of them are filled; it has an end
 * @param scope whom they are filled with: not children who are fostered already
 */
public record NewCarers(int households, double placesEach, Percentage filled, DateRange filling, CareScope scope)
        implements ScenarioChange {

    private static final int MOST_HOUSEHOLDS = 100_000;
    private static final double MOST_PLACES = 10;

    /**
     * Checks the numbers, the days and the scope.
     *
     * @param households how many, 0 to 100,000
     * @param placesEach how many places a household has, 0 to 10
     * @param filled how many of the places are filled, 0 to 100 per cent
     * @param filling from the day they are approved until the day after which no more of them are filled
     * @param scope whom they are filled with
     * @throws IllegalArgumentException if a number is out of range, the filling is empty or has no end, or the scope
     *     holds fostering
     */
    public NewCarers {
        if (households < 0 || households > MOST_HOUSEHOLDS) {
            throw new IllegalArgumentException("NewCarers households must be 0 to 100,000 but were " + households
                    + ". Maybe carers who leave are moves away from fostering?");
        }
        if (!(placesEach >= 0 && placesEach <= MOST_PLACES)) {
            throw new IllegalArgumentException("NewCarers placesEach must be 0 to 10 but were " + placesEach
                    + ". Maybe that is the places of all households together?");
        }
        placesEach += 0.0; // -0 is 0.
        if (filled.isNegative() || filled.compareTo(Percentage.HUNDRED) > 0) {
            throw new IllegalArgumentException("NewCarers filled must be 0% to 100% but was " + filled
                    + ". Maybe the places of each household are too few?");
        }
        Filling.check("NewCarers", filling, scope.kinds(), DemandKind.FOSTERING);
    }

    /**
     * Returns how many children move to the households.
     *
     * @return households x places of each x share filled; parts of a child may be
     */
    public double children() {
        return households * placesEach * filled.asFraction().doubleValue();
    }

    @Override
    public ImmutableSortedSet<LocalDate> turningPoints() {
        return ImmutableSortedSet.of(filling.from(), filling.until().orElseThrow());
    }

    @Override
    public String explanation() {
        return "On " + filling.from() + ", " + Words.count(households, "household is", "households are")
                + " approved to foster, with " + Words.count(placesEach, "place", "places") + " each of which " + filled
                + " are filled by "
                + filling.until().orElseThrow() + " with " + ChildAges.children(scope.ages()) + " from "
                + Words.anyOf(scope.kinds());
    }
}
