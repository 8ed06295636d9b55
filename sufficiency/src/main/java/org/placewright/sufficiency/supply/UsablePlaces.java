package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Standing;
import org.placewright.core.provider.UsableCapacity;

/**
 * The places in homes that were registered or approved on a date, by kind of home.
 *
 * <p>Homes that were not registered or approved then, or of which that is not recorded, are left out and counted apart.
 * So are households that may care only for children their carer is connected with: they are homes for no other child.
 * Capacity is that of the homes given: it is not dated, so they should be as of the date.
 *
 * @param asOf the day
 * @param byKind places by kind of home, every kind present
 * @param homesNotLive homes left out: not registered, or not approved for any child, on the day
 * @param homesNotRecorded homes left out: registration or approval not recorded
 */
public record UsablePlaces(
        LocalDate asOf, ImmutableMap<HomeKind, Places> byKind, long homesNotLive, long homesNotRecorded) {

    /**
     * The places in some homes. Where a home tells no capacity, its places are those it is registered or approved for.
     * Homes of which that is not known either add to {@code homes} and {@code capacityNotKnown} only; homes whose
     * occupancy is not known add nothing to {@code occupied} and {@code vacant}.
     *
     * @param homes homes
     * @param registered places on certificates, or approved for
     * @param blocked registered places that cannot be used
     * @param occupied places children live in
     * @param vacant usable places that are free
     * @param capacityNotKnown homes whose places are not known
     * @param occupancyNotKnown homes whose places are known and their occupancy is not
     */
    public record Places(
            long homes,
            long registered,
            long blocked,
            long occupied,
            long vacant,
            long capacityNotKnown,
            long occupancyNotKnown) {

        /**
         * Checks the counts.
         *
         * @param homes homes
         * @param registered places on certificates, or approved for
         * @param blocked registered places that cannot be used
         * @param occupied places children live in
         * @param vacant usable places that are free
         * @param capacityNotKnown homes whose places are not known
         * @param occupancyNotKnown homes whose places are known and their occupancy is not
         * @throws IllegalArgumentException if one is negative, more is blocked than registered or vacant than usable,
         *     or more homes are not known than there are
         */
        public Places {
            if (Math.min(Math.min(homes, registered), Math.min(blocked, occupied)) < 0
                    || Math.min(vacant, Math.min(capacityNotKnown, occupancyNotKnown)) < 0
                    || blocked > registered
                    || vacant > registered - blocked
                    || capacityNotKnown + occupancyNotKnown > homes) {
                throw new IllegalArgumentException(
                        "Places must be counts of 0 or more, with no more blocked than registered, "
                                + "vacant than usable, or not known than there are homes");
            }
        }

        /** No homes at all. */
        public static final Places NONE = new Places(0, 0, 0, 0, 0, 0, 0);

        /**
         * Returns the places that can be used: registered less blocked.
         *
         * @return places
         */
        public long usable() {
            return registered - blocked;
        }

        /**
         * Returns these places and others together.
         *
         * @param other other places
         * @return the sums
         */
        public Places plus(Places other) {
            return new Places(
                    homes + other.homes,
                    registered + other.registered,
                    blocked + other.blocked,
                    occupied + other.occupied,
                    vacant + other.vacant,
                    capacityNotKnown + other.capacityNotKnown,
                    occupancyNotKnown + other.occupancyNotKnown);
        }

        private static Places of(Home home) {
            Optional<UsableCapacity> known = home.capacity();
            if (known.isEmpty()) {
                OptionalInt registered = Supply.registeredPlaces(home);
                return registered.isPresent()
                        ? new Places(1, registered.getAsInt(), 0, 0, 0, 0, 1)
                        : new Places(1, 0, 0, 0, 0, 1, 0);
            }
            UsableCapacity capacity = known.get();
            return new Places(
                    1,
                    capacity.registered(),
                    (long) capacity.registered() - capacity.usable(),
                    capacity.occupied().orElse(0),
                    capacity.vacant().orElse(0),
                    0,
                    capacity.occupied().isPresent() ? 0 : 1);
        }
    }

    /**
     * Counts the places on a date. O(homes).
     *
     * @param homes the homes, each once
     * @param date the day
     * @return the counts
     */
    public static UsablePlaces on(Iterable<? extends Home> homes, LocalDate date) {
        Map<HomeKind, Places> byKind = new EnumMap<>(HomeKind.class);
        for (HomeKind kind : HomeKind.values()) {
            byKind.put(kind, Places.NONE);
        }
        long notLive = 0;
        long notRecorded = 0;
        for (Home home : homes) {
            Standing standing = home.standingOn(date);
            if (standing == Standing.LIVE) {
                byKind.merge(home.kind(), Places.of(home), Places::plus);
            } else if (standing == Standing.NOT_RECORDED) {
                notRecorded++;
            } else {
                notLive++;
            }
        }
        return new UsablePlaces(date, Maps.immutableEnumMap(byKind), notLive, notRecorded);
    }
}
