package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;

/**
 * The numbers that rules on how many children a home may take set, where they are not the home's own.
 *
 * @param fostering the numbers of the law on fostering; source: Children Act 1989, Schedule 7
 * @param mostPlaces the most places a home may have by kind, 0 or more, for {@link PlaceRule#SIZE}; kinds that are left
 *     out have no such limit; source: whoever asks
 */
public record PlaceLimits(FosteringLimits fostering, ImmutableMap<HomeKind, Integer> mostPlaces) {

    /** What the law says, and no limit of size. */
    public static final PlaceLimits STANDARD = new PlaceLimits(FosteringLimits.STANDARD, ImmutableMap.of());

    /**
     * Checks the numbers.
     *
     * @param fostering the numbers of the law on fostering
     * @param mostPlaces the most places a home may have by kind, 0 or more
     * @throws IllegalArgumentException if a home may have fewer places than none
     */
    public PlaceLimits {
        mostPlaces = Maps.immutableEnumMap(mostPlaces);
        if (mostPlaces.values().stream().anyMatch(places -> places < 0)) {
            throw new IllegalArgumentException("PlaceLimits mostPlaces must not be negative but was " + mostPlaces
                    + ". Maybe leave the kind out where there is no limit?");
        }
    }

    /** Returns the usual fostering limit; empty where the home is no fostering household, or may be exempt from it. */
    OptionalInt usualLimit(Home home, LocalDate day) {
        boolean isLimited = home instanceof FosteringHousehold household
                && household
                        .exemption()
                        .filter(exemption -> exemption.days().contains(day))
                        .isEmpty();
        return isLimited ? OptionalInt.of(fostering.usualLimit()) : OptionalInt.empty();
    }
}
