package org.placewright.matching;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.Personal;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.provider.Home;

/**
 * A home as a market lists it: its own record, what the authority knows besides, and where it is.
 *
 * <p>Its {@code toString} names the home only.
 */
public final class ListedHome {

    private final Home home;
    private final Listing listing;
    private final @Nullable GridPoint position;

    ListedHome(Home home, Listing listing, @Nullable GridPoint position) {
        this.home = home;
        this.listing = listing;
        this.position = position;
    }

    /**
     * Returns the home's own record.
     *
     * @return the home
     */
    public Home home() {
        return home;
    }

    /**
     * Returns what the authority knows besides.
     *
     * @return the listing
     */
    public Listing listing() {
        return listing;
    }

    /**
     * Returns where the home is.
     *
     * @return its position, if its postcode is known and could be located; personal, because children live there
     */
    @Personal
    public Optional<GridPoint> position() {
        return Optional.ofNullable(position);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListedHome that
                && home.equals(that.home)
                && listing.equals(that.listing)
                && position().equals(that.position());
    }

    @Override
    public int hashCode() {
        return home.id().hashCode();
    }

    /** Names the home only. */
    @Override
    public String toString() {
        return "ListedHome[" + home.id() + "]";
    }
}
