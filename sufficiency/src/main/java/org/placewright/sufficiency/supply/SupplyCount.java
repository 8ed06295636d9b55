package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.UsableCapacity;

/**
 * The places of some homes as they told of them: registered = blocked + without staff + usable.
 *
 * @param homes homes
 * @param registered places on certificates, or approved for
 * @param blocked registered places that cannot be used, by reason; reasons that occur
 * @param withoutStaff registered places that are not blocked, beyond those staffed
 * @param usable places that can be used
 * @param occupied places children live in, where known; where a home is over-occupied, more than are usable
 * @param vacant usable places that are free, where known
 * @param placesNotKnown homes of which no number of places is known; they add to {@code homes} only
 * @param occupancyNotKnown homes of which the places are known, and how many are occupied is not
 */
public record SupplyCount(
        long homes,
        long registered,
        ImmutableMap<BlockReason, Long> blocked,
        long withoutStaff,
        long usable,
        long occupied,
        long vacant,
        long placesNotKnown,
        long occupancyNotKnown) {

    /** No home. */
    public static final SupplyCount NONE = new SupplyCount(0, 0, ImmutableMap.of(), 0, 0, 0, 0, 0, 0);

    /**
     * Checks that the parts add up.
     *
     * @param homes homes
     * @param registered places on certificates, or approved for
     * @param blocked registered places that cannot be used, by reason
     * @param withoutStaff registered places that are not blocked, beyond those staffed
     * @param usable places that can be used
     * @param occupied places children live in, where known
     * @param vacant usable places that are free, where known
     * @param placesNotKnown homes of which no number of places is known
     * @param occupancyNotKnown homes of which the places are known, and how many are occupied is not
     * @throws IllegalArgumentException if registered places are not those blocked, without staff and usable, more are
     *     vacant than usable, or more homes are not known than there are
     */
    public SupplyCount {
        blocked = Maps.immutableEnumMap(blocked);
        if (registered != sum(blocked) + withoutStaff + usable
                || Math.min(Math.min(withoutStaff, vacant), Math.min(placesNotKnown, occupancyNotKnown)) < 0
                || vacant > usable
                || placesNotKnown + occupancyNotKnown > homes) {
            throw new IllegalArgumentException(
                    "SupplyCount must have as many places registered as are blocked, without "
                            + "staff and usable, and no more vacant than usable or homes not known than there are. Maybe add "
                            + "counts with plus?");
        }
    }

    private static long sum(Map<BlockReason, Long> blocked) {
        return blocked.values().stream().mapToLong(Long::longValue).sum();
    }

    static SupplyCount of(Supply supply, int home) {
        if (supply.registered(home).isEmpty()) {
            return new SupplyCount(1, 0, ImmutableMap.of(), 0, 0, 0, 0, 1, 0);
        }
        int registered = supply.registered(home).getAsInt();
        int usable = supply.usable(home).orElse(registered);
        OptionalInt occupied = supply.occupied(home);
        Map<BlockReason, Long> blocked = new EnumMap<>(BlockReason.class);
        supply.home(home)
                .capacity()
                .map(UsableCapacity::blocked)
                .ifPresent(places -> places.forEach((reason, number) -> blocked.put(reason, (long) number)));
        return new SupplyCount(
                1,
                registered,
                Maps.immutableEnumMap(blocked),
                registered - sum(blocked) - usable,
                usable,
                occupied.orElse(0),
                occupied.isPresent() ? Math.max(0, usable - occupied.getAsInt()) : 0,
                0,
                occupied.isPresent() ? 0 : 1);
    }

    /**
     * Returns these places and others together.
     *
     * @param other places of other homes
     * @return the sums
     */
    public SupplyCount plus(SupplyCount other) {
        Map<BlockReason, Long> together = new EnumMap<>(BlockReason.class);
        together.putAll(blocked);
        other.blocked.forEach((reason, places) -> together.merge(reason, places, Long::sum));
        return new SupplyCount(
                homes + other.homes,
                registered + other.registered,
                Maps.immutableEnumMap(together),
                withoutStaff + other.withoutStaff,
                usable + other.usable,
                occupied + other.occupied,
                vacant + other.vacant,
                placesNotKnown + other.placesNotKnown,
                occupancyNotKnown + other.occupancyNotKnown);
    }
}
