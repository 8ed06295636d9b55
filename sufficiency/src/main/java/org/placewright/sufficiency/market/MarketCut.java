package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.ProviderSector;

/** By what a market may be cut into parts. */
public enum MarketCut {
    /** The kind of home. */
    KIND,
    /** The local authority whose area a home lies in, by its code where it has one. */
    AUTHORITY,
    /** The region of England a home lies in. */
    REGION,
    /** The sector of the provider. */
    SECTOR,
    /** The owner, by the identifier of the top of its group. */
    OWNER,
    /** The authority that places children, by its code where it has one; of purchases only. */
    BUYER;

    /** What homes of which it is not known are put under. */
    public static final String NOT_KNOWN = "not known";

    private static final ImmutableMap<AuthorityId, String> REGIONS = LocalAuthorities.ofEngland().all().stream()
            .collect(ImmutableMap.toImmutableMap(
                    LocalAuthority::id, authority -> authority.region().label()));

    /** Returns the part a home is in, a buyer being given where one buys. */
    String labelOf(Market market, int home, Optional<AuthorityId> buyer) {
        Optional<AuthorityId> authority = market.supply().authority(home);
        Optional<String> label =
                switch (this) {
                    case KIND -> Optional.of(market.supply().home(home).kind().label());
                    case AUTHORITY -> authority.map(AuthorityId::value);
                    case REGION -> authority.flatMap(id -> Optional.ofNullable(REGIONS.get(id)));
                    case SECTOR -> market.sector(home).map(ProviderSector::label);
                    case OWNER -> market.owner(home).map(ProviderId::value);
                    case BUYER ->
                        buyer.map(id -> LocalAuthorities.ofEngland()
                                .codeOf(id, market.supply().day())
                                .value());
                };
        return label.orElse(NOT_KNOWN);
    }
}
