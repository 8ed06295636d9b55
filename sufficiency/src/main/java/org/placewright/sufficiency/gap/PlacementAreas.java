package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.Residences;

/**
 * The council whose area each child is placed in.
 *
 * <p>Told by the home the child lives in, where that is known and says whose area it lies in; else by the postcode of
 * the placement; else it is not known. O(children). Immutable and safe to share between threads.
 */
public final class PlacementAreas {

    private final Residences residences;
    private final ImmutableList<Optional<AuthorityId>> areas;

    private PlacementAreas(Residences residences, ImmutableList<Optional<AuthorityId>> areas) {
        this.residences = residences;
        this.areas = areas;
    }

    /**
     * Finds the areas by the homes alone.
     *
     * @param residences who lives where
     * @return the areas; not known for children whose home is not
     */
    public static PlacementAreas of(Residences residences) {
        return of(residences, postcode -> Optional.empty());
    }

    /**
     * Finds the areas by the homes, and by postcodes where these do not tell.
     *
     * @param residences who lives where
     * @param byPostcode the authority in whose area a postcode lies, by its code or its name; empty if not known, as
     *     where a postcode is not a full one and lies across a border
     * @return the areas
     */
    public static PlacementAreas of(Residences residences, Function<Postcode, Optional<AuthorityId>> byPostcode) {
        ImmutableList.Builder<Optional<AuthorityId>> areas = ImmutableList.builder();
        for (int number = 0; number < residences.children().size(); number++) {
            LookedAfterChild child = residences.children().child(number);
            areas.add(ofHome(residences, number)
                    .or(() -> child.placementPostcode().flatMap(byPostcode).map(id -> LocalAuthorities.ofEngland()
                            .codeOf(id, residences.children().day()))));
        }
        return new PlacementAreas(residences, areas.build());
    }

    private static Optional<AuthorityId> ofHome(Residences residences, int child) {
        return residences.homeOf(child).isPresent()
                ? residences.supply().authority(residences.homeOf(child).getAsInt())
                : Optional.empty();
    }

    /**
     * Returns who lives where.
     *
     * @return the children and homes
     */
    public Residences residences() {
        return residences;
    }

    /**
     * Returns the council whose area a child is placed in; personal.
     *
     * @param child the number of a child
     * @return the authority, by its code where it has one; empty if not known
     */
    public Optional<AuthorityId> areaOf(int child) {
        return areas.get(child);
    }

    /** Returns how many children there are only. */
    @Override
    public String toString() {
        return "PlacementAreas[" + areas.size() + " children]";
    }
}
