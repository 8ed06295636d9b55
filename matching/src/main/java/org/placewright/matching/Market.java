package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;

/**
 * A snapshot of the homes that could be asked, with their positions resolved.
 *
 * <p>Homes are held in the order of their identifiers, whatever order they came in. Built in O(n log n); immutable and
 * safe to share between threads.
 */
public final class Market {

    private final ImmutableSortedMap<HomeId, Home> homes;
    private final ImmutableSortedMap<HomeId, GridPoint> positions;
    private final Locator locator;

    private Market(SortedMap<HomeId, Home> homes, Locator locator) {
        this.homes = ImmutableSortedMap.copyOfSorted(homes);
        this.locator = locator;
        ImmutableSortedMap.Builder<HomeId, GridPoint> resolved =
                ImmutableSortedMap.orderedBy(Comparator.<HomeId>naturalOrder());
        homes.forEach((id, home) ->
                home.postcode().flatMap(locator::locate).ifPresent(position -> resolved.put(id, position)));
        this.positions = resolved.buildOrThrow();
    }

    /**
     * Returns a snapshot of the given homes.
     *
     * @param homes the homes, in any order
     * @param locator finds where they, and the places a referral names, are
     * @return the snapshot
     * @throws IllegalArgumentException if two homes have the same identifier
     */
    public static Market of(Iterable<? extends Home> homes, Locator locator) {
        SortedMap<HomeId, Home> byId = new TreeMap<>();
        for (Home home : homes) {
            if (byId.put(home.id(), home) != null) {
                throw new IllegalArgumentException(
                        "Market must not hold two homes named " + home.id() + ". Maybe two registers overlap?");
            }
        }
        return new Market(byId, locator);
    }

    /**
     * Returns every home.
     *
     * @return the homes, in the order of their identifiers
     */
    public ImmutableList<Home> homes() {
        return homes.values().asList();
    }

    /**
     * Returns the home with an identifier.
     *
     * @param id the identifier
     * @return the home, if the market has it
     */
    public Optional<Home> home(HomeId id) {
        return Optional.ofNullable(homes.get(id));
    }

    /**
     * Returns where a home is.
     *
     * @param id the identifier of the home
     * @return its position, if the market has the home, its postcode is known and could be located
     */
    public Optional<GridPoint> positionOf(HomeId id) {
        return Optional.ofNullable(positions.get(id));
    }

    /**
     * Returns where a postcode is.
     *
     * @param postcode a postcode of any precision
     * @return its position, if known
     */
    public Optional<GridPoint> locate(Postcode postcode) {
        return locator.locate(postcode);
    }

    /** Returns the number of homes only. */
    @Override
    public String toString() {
        return "Market[" + homes.size() + " homes]";
    }
}
