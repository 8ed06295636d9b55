package org.placewright.sufficiency.history;

import java.time.LocalDate;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.time.Age;
import org.placewright.core.time.CollectionYear;

/** Counts what {@link PlacementStability} measures. */
final class StabilityCount {

    private static final int MANY_PLACEMENTS = 3;
    private static final int OLDEST = 15;
    private static final int MONTHS_LOOKED_AFTER = 30;
    private static final int MONTHS_IN_PLACEMENT = 24;

    private final CareStays stays;
    private final CollectionYear year;
    private final LocalDate lastDay;
    private final int last;

    private long children;
    private long manyPlacements;
    private long longLookedAfter;
    private long longInPlacement;
    private long ageNotKnown;

    StabilityCount(CareStays stays, CollectionYear year) {
        this.stays = stays;
        this.year = year;
        this.lastDay = year.lastDay();
        this.last = DayNumbers.of(lastDay);
    }

    PlacementStability count() {
        for (int row = 0; row < stays.size(); row++) {
            if (stays.contains(row, last)) {
                count(row);
            }
        }
        return PlacementStability.builder()
                .year(year)
                .children(children)
                .withThreeOrMorePlacements(manyPlacements)
                .longLookedAfter(longLookedAfter)
                .longInPlacement(longInPlacement)
                .ageNotKnown(ageNotKnown)
                .build();
    }

    private void count(int row) {
        children++;
        manyPlacements += stays.placementsSince(DayNumbers.of(year.firstDay()), row) >= MANY_PLACEMENTS ? 1 : 0;
        if (!hasLasted(stays.entryRow(row), MONTHS_LOOKED_AFTER)) {
            return;
        }
        int birth = stays.birth(stays.child(row));
        if (birth == CareStays.NOT_KNOWN || birth > last) {
            ageNotKnown++;
        } else if (Age.inYears(LocalDate.ofEpochDay(birth), lastDay) <= OLDEST) {
            longLookedAfter++;
            longInPlacement += hasLasted(stableSince(row), MONTHS_IN_PLACEMENT) ? 1 : 0;
        }
    }

    private boolean hasLasted(int sinceRow, int months) {
        return !LocalDate.ofEpochDay(stays.from(sinceRow)).plusMonths(months).isAfter(lastDay);
    }

    /**
     * Returns the row with which the placement began, or that before it where all of it is being placed for adoption.
     */
    private int stableSince(int row) {
        int began = stays.placementRow(row);
        boolean hadAnother = !stays.isEntry(began);
        return hadAnother && stays.group(began) == PlacementGroup.ADOPTION ? stays.placementRow(began - 1) : began;
    }
}
