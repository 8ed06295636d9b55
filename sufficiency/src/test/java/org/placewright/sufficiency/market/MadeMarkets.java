package org.placewright.sufficiency.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.sufficiency.supply.Supply;

/** Small markets for tests. Homes stand on a line, so many kilometres along. */
final class MadeMarkets {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private MadeMarkets() {}

    static Provider provider(String id) {
        return Provider.builder().id(ProviderId.of(id)).name("Provider " + id).build();
    }

    static Provider owned(String id, String owner) {
        return provider(id).withUltimateOwner(ProviderId.of(owner));
    }

    static Provider company(String id, String name, String number) {
        return provider(id).withName(name).withCompanyNumber(CompanyNumber.of(number));
    }

    static ChildrensHome home(String id, String provider, int places) {
        return ChildrensHome.builder()
                .id(HomeId.of(id))
                .provider(Optional.of(provider).filter(text -> !text.isEmpty()).map(ProviderId::of))
                .registration(Registration.builder()
                        .urn(Urn.of("SC" + (400_000 + Integer.parseInt(id))))
                        .status(RegistrationStatus.ACTIVE)
                        .build())
                .capacity(UsableCapacity.builder().registered(places).build())
                .build();
    }

    static ChildrensHome occupied(ChildrensHome home, int children) {
        return home.withCapacity(home.capacity().orElseThrow().withOccupied(children));
    }

    /** Puts a home so many kilometres east of the first, 0 to 99. */
    static ChildrensHome at(ChildrensHome home, int kilometres) {
        return home.withPostcode(Postcode.of("AA" + (kilometres / 10 + 1) + " " + kilometres % 10 + "AA"));
    }

    /** Finds a home put somewhere by {@link #at}. */
    static Locator locator() {
        return postcode -> {
            List<String> parts = List.of(postcode.text().split(" ", -1));
            int tens = Integer.parseInt(parts.get(0).substring(2)) - 1;
            return Optional.of(point(10 * tens + parts.get(1).charAt(0) - '0'));
        };
    }

    static Market market(List<? extends Home> homes, Provider... providers) {
        return Market.of(Supply.on(homes, DAY, locator()), Ownership.of(List.of(providers)));
    }

    static GridPoint point(int kilometres) {
        return new GridPoint(100_000 + 1_000 * kilometres, 300_000);
    }
}
