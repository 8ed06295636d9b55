package org.placewright.testkit.synthetic;

import java.util.OptionalInt;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;

/**
 * Who runs homes: a council, or a registered provider, which may belong to a group.
 *
 * @param provider the organisation
 * @param council the number of the council it is; empty if it is none
 * @param service the registration it holds itself, as a fostering service or provider of supported accommodation
 */
record Owner(Provider provider, OptionalInt council, Urn service) {

    boolean isCouncil() {
        return council.isPresent();
    }

    /** Returns the PLACE_PROVIDER code for a council's child with it. */
    PlacementProvider code(int placingCouncil) {
        if (council.isPresent()) {
            return council.getAsInt() == placingCouncil ? PlacementProvider.PR1 : PlacementProvider.PR2;
        }
        boolean voluntary =
                provider.sector().filter(ProviderSector.VOLUNTARY::equals).isPresent();
        return voluntary ? PlacementProvider.PR5 : PlacementProvider.PR4;
    }
}
