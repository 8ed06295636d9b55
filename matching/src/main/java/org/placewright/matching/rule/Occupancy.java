package org.placewright.matching.rule;

import java.util.OptionalInt;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.provider.UsableCapacity;

/** How many children live in a home, as far as it is known. */
final class Occupancy {

    private Occupancy() {}

    static OptionalInt of(Home home) {
        OptionalInt occupied = home.capacity().map(UsableCapacity::occupied).orElse(OptionalInt.empty());
        return occupied.isPresent() || home.residents().isEmpty()
                ? occupied
                : OptionalInt.of(home.residents().get().size());
    }

    /** Tells whether whoever lives there shares it with no one. */
    static boolean isSelfContained(Home home) {
        return home instanceof SupportedAccommodation supported
                && supported
                        .category()
                        .filter(category -> category == SupportedAccommodationCategory.SELF_CONTAINED)
                        .isPresent();
    }
}
