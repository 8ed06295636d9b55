package org.placewright.pricing.index;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;

/**
 * What staff cost in a place beside England as a whole: a council may bring its own. Fees are divided by it to be
 * compared.
 *
 * <p>Laws: the same place has the same factor; a place of which neither authority nor region is known has factor 1, not
 * known. Implementations are immutable.
 */
@FunctionalInterface
public interface RegionalFactor {

    /**
     * Returns what staff cost in a place.
     *
     * @param authority the authority the home is in, where known
     * @param region the region the home is in, where known
     * @return the factor and how it is known; 1 and not known where there is none
     */
    StaffCost of(Optional<AuthorityId> authority, Optional<Region> region);

    /**
     * Returns the factor that knows of no place.
     *
     * @return 1 everywhere, not known
     */
    static RegionalFactor none() {
        return of(ImmutableMap.of(), ImmutableMap.of());
    }

    /**
     * Returns factors by authority, and by region where there is none of the authority.
     *
     * @param byAuthority factors above 0; none or more
     * @param byRegion factors above 0; none or more
     * @return the factors
     * @throws IllegalArgumentException if a factor is not above 0 and finite
     */
    static RegionalFactor of(Map<AuthorityId, Double> byAuthority, Map<Region, Double> byRegion) {
        return RegionalTable.of(byAuthority, byRegion);
    }
}
