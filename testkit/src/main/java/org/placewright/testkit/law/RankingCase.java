package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;

/**
 * A referral and some homes to rank for it.
 *
 * @param referral who needs a home
 * @param homes the homes, each with an identifier of its own
 */
public record RankingCase(Referral referral, ImmutableList<Home> homes) {

    private static final int REGION_METRES = 80_000;

    /** Places any postcode somewhere within 80 km, always at the same point: what the laws need of a map. */
    private static final Locator SOMEWHERE = postcode -> Optional.of(new GridPoint(
            300_000 + Math.floorMod(postcode.text().hashCode() * 31, REGION_METRES),
            300_000 + Math.floorMod(postcode.text().hashCode() * 131, REGION_METRES)));

    /**
     * Returns the market of all the homes.
     *
     * @return the market
     */
    public Market market() {
        return marketOf(homes);
    }

    /**
     * Returns a market of other homes on the same map.
     *
     * @param others any homes with different identifiers
     * @return the market
     */
    public Market marketOf(Iterable<Home> others) {
        return Market.of(others, SOMEWHERE);
    }
}
