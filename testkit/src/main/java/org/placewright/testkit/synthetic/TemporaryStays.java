package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.placewright.core.code.PlacementRules;
import org.placewright.core.code.PlacementType;

/**
 * Draws when a child is elsewhere for a while and comes back to the same placement: in hospital (T1), on holiday (T2),
 * with others while the usual carer is on holiday (T3), or elsewhere for a few days (T4).
 *
 * <p>How often and what for is by hand; no stay is longer than the return's checks allow, and each lies within one
 * episode, with a day before and after it in the placement, so care neither starts nor ends with one. Nobody is away on
 * the last day.
 */
final class TemporaryStays {

    /** A year in a placement. */
    private static final double STAYS = 0.12;

    private static final ImmutableMap<PlacementType, Integer> IN_FAMILIES =
            ImmutableMap.of(PlacementType.T1, 25, PlacementType.T2, 20, PlacementType.T3, 30, PlacementType.T4, 25);

    private static final ImmutableMap<PlacementType, Integer> ELSEWHERE =
            ImmutableMap.of(PlacementType.T1, 45, PlacementType.T2, 15, PlacementType.T4, 40);

    /** Not stated by the return's checks. */
    private static final int LONGEST_HOLIDAY = 21;

    /** Twice in twelve months the usual carer may be on holiday, so once in so many days is no fault. */
    private static final int DAYS_BETWEEN_HOLIDAYS = 190;

    private final Draw draw;
    private long lastHoliday = Long.MIN_VALUE / 2;

    /** Begins with the stays of a child. */
    TemporaryStays(Draw draw) {
        this.draw = draw;
    }

    /** From a day until another, the second not included. */
    record Stay(long start, long until, PlacementType type) {}

    /** Returns the stays within an episode from a day until another, in order. */
    List<Stay> during(CareKind kind, long start, long until) {
        List<Stay> stays = new ArrayList<>();
        if (isSettledElsewhere(kind)) {
            return stays;
        }
        long day = start + 1 + waiting();
        while (day + 1 < until) {
            PlacementType type = type(kind, day);
            OptionalInt limit = PlacementRules.longestDays(type);
            long back = day + draw.between(1, limit.orElse(LONGEST_HOLIDAY));
            if (back < until) {
                stays.add(new Stay(day, back, type));
                lastHoliday = type.equals(PlacementType.T3) ? day : lastHoliday;
            }
            day = back + 1 + waiting();
        }
        return stays;
    }

    private PlacementType type(CareKind kind, long day) {
        boolean inFamily =
                switch (kind) {
                    case KINSHIP_FOSTERING, OWN_FOSTERING, AGENCY_FOSTERING -> true;
                    default -> false;
                };
        PlacementType type = draw.weighted(inFamily ? IN_FAMILIES : ELSEWHERE);
        boolean tooSoon = type.equals(PlacementType.T3) && day - lastHoliday < DAYS_BETWEEN_HOLIDAYS;
        return tooSoon ? PlacementType.T4 : type;
    }

    private static boolean isSettledElsewhere(CareKind kind) {
        return switch (kind) {
            case SECURE, CUSTODY, HEALTH, UNREGISTERED, ADOPTION, FAMILY_CENTRE, WITH_PARENTS -> true;
            default -> false;
        };
    }

    private long waiting() {
        return (long) (draw.exponential() * CareHazards.DAYS_IN_YEAR / STAYS);
    }
}
