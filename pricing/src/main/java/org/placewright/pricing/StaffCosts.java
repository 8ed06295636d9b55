package org.placewright.pricing;

import java.util.Optional;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.pricing.index.RegionalFactor;
import org.placewright.pricing.index.StaffCost;

/** What staff cost where a home is: by the authority the home is in where that is known, else by its region. */
@SuppressWarnings("EnumOrdinal") // Codes live no longer than the book they are columns of.
final class StaffCosts {

    private final RegionalFactor factors;
    private final Dictionary<AuthorityId> hosts;
    private final StaffCost[] byRegion = new StaffCost[Region.values().length + 1];

    StaffCosts(RegionalFactor factors, Dictionary<AuthorityId> hosts) {
        this.factors = factors;
        this.hosts = hosts;
        byRegion[0] = factors.of(Optional.empty(), Optional.empty());
        for (Region region : Region.values()) {
            byRegion[region.ordinal() + 1] = factors.of(Optional.empty(), Optional.of(region));
        }
    }

    /** Tells whether it is the factor that knows of no place: of that nothing need be said. */
    boolean isNone() {
        return factors.equals(RegionalFactor.none());
    }

    StaffCost of(PriceColumns columns, int row) {
        int region = columns.factors[PriceFactor.REGION.ordinal()][row];
        return columns.host[row] == 0 ? byRegion[region] : factors.of(hosts.find(columns.host[row]), region(region));
    }

    StaffCost of(PlacementFacts facts) {
        return facts.hostAuthority().isEmpty()
                ? byRegion[PriceFactor.REGION.codeOf(facts)]
                : factors.of(facts.hostAuthority(), facts.region());
    }

    private static Optional<Region> region(int code) {
        return code == 0 ? Optional.empty() : Optional.of(Region.values()[code - 1]);
    }
}
