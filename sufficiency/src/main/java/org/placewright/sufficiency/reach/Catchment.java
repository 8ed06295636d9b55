package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.measure.Lengths;

/** Which homes are near enough to a child, by distance or by area. */
public sealed interface Catchment {

    /** The reporting line of the SSDA903 return: 20 of its miles from where the child lived. */
    Catchment REPORTING_LINE = new WithinDistance(Lengths.returnMiles(20));

    /** The area of the authority that looks after the child, as the sufficiency duty has it. */
    Catchment OWN_AREA = new WithinArea(ImmutableMap.of());

    /**
     * Returns the homes in the regions of England: those of the region of the child's authority.
     *
     * @return the catchment; an authority of no known region is one of its own
     */
    static Catchment ofRegions() {
        return new WithinArea(LocalAuthorities.ofEngland().all().stream()
                .collect(ImmutableMap.toImmutableMap(
                        LocalAuthority::id, authority -> authority.region().label())));
    }

    /**
     * Homes within a distance of where a child lived when they came into care, in a straight line on the grid; a home
     * exactly so far away is within it. Children and homes without a known position reach one another nowhere.
     *
     * @param radius the distance, above 0
     */
    record WithinDistance(Quantity<Length> radius) implements Catchment {

        /**
         * Checks the distance.
         *
         * @param radius the distance, above 0
         * @throws IllegalArgumentException if it is not above 0
         */
        public WithinDistance {
            if (!(Lengths.inMetres(radius) > 0)) {
                throw new IllegalArgumentException("WithinDistance radius must be above 0 but was "
                        + Lengths.inMetres(radius) + " metres. Maybe make it with Lengths?");
            }
            radius = Lengths.metres(Lengths.inMetres(radius));
        }

        /** Returns the distance in miles of the return. */
        @Override
        public String label() {
            return "within "
                    + Lengths.inReturnMiles(radius).stripTrailingZeros().toPlainString() + " miles";
        }
    }

    /**
     * Homes in the area of the authority that looks after a child, however far, where an area is an authority or
     * several together, such as a region or a regional care co-operative.
     *
     * @param areas the name of the area each authority belongs to; one that is not named is an area of its own
     */
    record WithinArea(ImmutableMap<AuthorityId, String> areas) implements Catchment {

        /**
         * Returns the area an authority belongs to.
         *
         * @param authority the authority
         * @return the name of the area
         */
        public String areaOf(AuthorityId authority) {
            return Optional.ofNullable(areas.get(authority)).orElse(authority.value());
        }

        /** Returns what the areas are. */
        @Override
        public String label() {
            return areas.isEmpty() ? "within the authority's area" : "within the authority's group of authorities";
        }
    }

    /**
     * Returns the catchment in words.
     *
     * @return words that follow on "homes"
     */
    String label();
}
