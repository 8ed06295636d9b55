package org.placewright.sufficiency.scenario;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.DateRange;

/**
 * New places open, and are filled evenly over some time by children who live in other kinds of care.
 *
 * <p>They are filled once: never by more children than there are places, by fewer if there are not as many to move.
 * Places that come free later are filled as that kind of care is anyway.
 *
 * @param kind the kind of care
 * @param places how many, 0 to 100,000
 * @param filling from the day they open until the day after which they are full; it has an end
 * @param scope whom they are filled with: not children who are in that kind of care already
 */
public record NewProvision(DemandKind kind, int places, DateRange filling, CareScope scope) implements ScenarioChange {

    private static final int MOST = 100_000;

    /**
     * Checks the number, the days and the scope.
     *
     * @param kind the kind of care
     * @param places how many, 0 to 100,000
     * @param filling from the day they open until the day after which they are full
     * @param scope whom they are filled with
     * @throws IllegalArgumentException if the number is out of range, the filling is empty or has no end, or the scope
     *     holds the kind
     */
    public NewProvision {
        if (places < 0 || places > MOST) {
            throw new IllegalArgumentException("NewProvision places must be 0 to 100,000 but were " + places
                    + ". Maybe places that close are moves away from the kind?");
        }
        Filling.check("NewProvision", filling, scope.kinds(), kind);
    }

    @Override
    public ImmutableSortedSet<LocalDate> turningPoints() {
        return ImmutableSortedSet.of(filling.from(), filling.until().orElseThrow());
    }

    @Override
    public String explanation() {
        return "On " + filling.from() + ", " + Words.count(places, "new place opens", "new places open") + " in "
                + Words.name(kind) + ", to be filled by " + filling.until().orElseThrow() + " with "
                + ChildAges.children(scope.ages()) + " from " + Words.anyOf(scope.kinds());
    }
}
