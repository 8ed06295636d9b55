package org.placewright.pricing.index;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;

/**
 * Factors by authority and by region, as {@link RegionalFactor#of(Map, Map)} makes them.
 *
 * @param byAuthority what staff cost in the area of each authority, known by the authority; none or more
 * @param byRegion what staff cost in each region, known by the region; none or more
 */
public record RegionalTable(ImmutableMap<AuthorityId, StaffCost> byAuthority, ImmutableMap<Region, StaffCost> byRegion)
        implements RegionalFactor {

    static RegionalTable of(Map<AuthorityId, Double> byAuthority, Map<Region, Double> byRegion) {
        return new RegionalTable(
                known(byAuthority, StaffCost.Basis.AUTHORITY), known(byRegion, StaffCost.Basis.REGION));
    }

    @Override
    public StaffCost of(Optional<AuthorityId> authority, Optional<Region> region) {
        Optional<StaffCost> own = authority.flatMap(id -> Optional.ofNullable(byAuthority.get(id)));
        return own.or(() -> region.flatMap(found -> Optional.ofNullable(byRegion.get(found))))
                .orElse(StaffCost.NOT_KNOWN);
    }

    private static <K> ImmutableMap<K, StaffCost> known(Map<K, Double> factors, StaffCost.Basis basis) {
        ImmutableMap.Builder<K, StaffCost> known = ImmutableMap.builder();
        factors.forEach((place, factor) -> known.put(place, new StaffCost(factor, basis)));
        return known.buildOrThrow();
    }
}
