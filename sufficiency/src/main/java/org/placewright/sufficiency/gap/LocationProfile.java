package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;

/**
 * Where some children are placed, how often they moved, and whether brothers and sisters are together: counts that add
 * up, so that those of several councils together are their sum.
 *
 * @param children the children
 * @param byLocation the children by where they are placed, every location present
 * @param withThreeOrMorePlacements of the children, those with three or more placements in the year that ends with the
 *     day
 * @param unregistered of the children, those in settings that should have been registered
 * @param siblings of the children, those with brothers or sisters looked after by the same council, by how many of
 *     these live with them; every case present
 * @param groups groups of brothers and sisters, by how many live together; every case present
 */
public record LocationProfile(
        long children,
        ImmutableMap<PlacementLocation, Long> byLocation,
        long withThreeOrMorePlacements,
        long unregistered,
        ImmutableMap<Together, Long> siblings,
        ImmutableMap<Together, Long> groups) {

    /** The profile of no children. */
    public static final LocationProfile NONE = new LocationProfile(
            0, zeros(PlacementLocation.values()), 0, 0, zeros(Together.values()), zeros(Together.values()));

    /**
     * Checks the counts.
     *
     * @param children the children
     * @param byLocation the children by where they are placed
     * @param withThreeOrMorePlacements of the children, those with three or more placements
     * @param unregistered of the children, those in settings that should have been registered
     * @param siblings of the children, those with brothers or sisters looked after
     * @param groups groups of brothers and sisters
     * @throws IllegalArgumentException if the locations are not those of all the children, a case is missing or
     *     negative, or a part is above its whole
     */
    public LocationProfile {
        checkAll("byLocation", byLocation, PlacementLocation.values());
        checkAll("siblings", siblings, Together.values());
        checkAll("groups", groups, Together.values());
        if (sum(byLocation) != children) {
            throw new IllegalArgumentException("LocationProfile byLocation must be of its " + children
                    + " children but is of " + sum(byLocation) + ". Maybe those not known are missing?");
        }
        long largestPart = Math.max(sum(siblings), Math.max(withThreeOrMorePlacements, unregistered));
        if (Math.min(withThreeOrMorePlacements, unregistered) < 0 || largestPart > children) {
            throw new IllegalArgumentException(
                    "LocationProfile counts must be 0 to its " + children + " children. Maybe two were mixed up?");
        }
    }

    private static <E> void checkAll(String name, Map<E, Long> counts, E[] cases) {
        if (!Arrays.stream(cases).allMatch(each -> counts.getOrDefault(each, -1L) >= 0)) {
            throw new IllegalArgumentException(
                    "LocationProfile " + name + " must have 0 or more of every case. Maybe one is missing?");
        }
    }

    private static <E extends Enum<E>> ImmutableMap<E, Long> zeros(E[] cases) {
        return Maps.immutableEnumMap(Maps.toMap(Arrays.asList(cases), each -> 0L));
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the profile of these children and others together.
     *
     * @param other the profile of other children
     * @return the sums
     */
    public LocationProfile plus(LocationProfile other) {
        return new LocationProfile(
                children + other.children,
                sum(byLocation, other.byLocation),
                withThreeOrMorePlacements + other.withThreeOrMorePlacements,
                unregistered + other.unregistered,
                sum(siblings, other.siblings),
                sum(groups, other.groups));
    }

    private static <E extends Enum<E>> ImmutableMap<E, Long> sum(
            ImmutableMap<E, Long> one, ImmutableMap<E, Long> other) {
        return Maps.immutableEnumMap(
                Maps.toMap(one.keySet(), each -> one.getOrDefault(each, 0L) + other.getOrDefault(each, 0L)));
    }

    /**
     * Returns how many of the children are known to be placed somewhere.
     *
     * @return children of whom the location is known
     */
    public long located() {
        return children - byLocation.getOrDefault(PlacementLocation.NOT_KNOWN, 0L);
    }
}
