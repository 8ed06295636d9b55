package org.placewright.interchange.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.supply.Supply;

/**
 * A small market: a group with 6 places in Leeds and 2 in Kent, another owner with 2 in Leeds, 3 places there of which
 * the owner is not known, and 4 of the council.
 */
final class Markets {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** A name that a spreadsheet would run. */
    static final String FORMULA = "=Bee(1)";

    private static final ProviderId GROUP = ProviderId.of("a");

    private Markets() {}

    static Market small() {
        List<ChildrensHome> homes = List.of(
                home("1", "Leeds", "a", 6),
                home("2", "Kent", "a2", 2),
                home("3", "Leeds", "b", 2),
                home("4", "Leeds", "", 3),
                home("5", "Leeds", "c", 4));
        return Market.of(
                Supply.on(homes, DAY, Locator.none()),
                Ownership.of(List.of(
                        provider("a", "Acorn Limited", ProviderSector.PRIVATE),
                        provider("a2", "Acorn South Ltd", ProviderSector.PRIVATE)
                                .withUltimateOwner(GROUP),
                        provider("b", FORMULA, ProviderSector.PRIVATE),
                        provider("c", "Leeds Council", ProviderSector.LOCAL_AUTHORITY),
                        provider("d1", "Double", ProviderSector.PRIVATE),
                        provider("d2", "Double", ProviderSector.PRIVATE))));
    }

    private static Provider provider(String id, String name, ProviderSector sector) {
        return Provider.builder()
                .id(ProviderId.of(id))
                .name(name)
                .sector(sector)
                .build();
    }

    private static ChildrensHome home(String id, String authority, String provider, int places) {
        return ChildrensHome.builder()
                .id(HomeId.of(id))
                .provider(Optional.of(provider).filter(text -> !text.isEmpty()).map(ProviderId::of))
                .localAuthority(AuthorityId.of(authority))
                .registration(Registration.builder()
                        .urn(Urn.of("SC40000" + id))
                        .status(RegistrationStatus.ACTIVE)
                        .build())
                .capacity(UsableCapacity.builder().registered(places).build())
                .build();
    }
}
