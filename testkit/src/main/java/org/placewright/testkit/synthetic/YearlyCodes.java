package org.placewright.testkit.synthetic;

import org.placewright.core.code.PlacementType;
import org.placewright.core.time.CollectionYear;

/**
 * How a placement type that has changed its code is coded in a year: H5 and P2 became K3 in 2024-25, Z1 became Z11 to
 * Z14 in 2025-26.
 */
final class YearlyCodes {

    private YearlyCodes() {}

    /** Returns the code for a type of placement in the return of a year. */
    static PlacementType inYear(PlacementType type, CollectionYear year) {
        if (type.isValidIn(year)) {
            return type;
        }
        return switch (type.code()) {
            case "K3" -> PlacementType.H5;
            case "H5", "P2" -> PlacementType.K3;
            case "Z12" -> PlacementType.Z1;
            case "Z1" -> PlacementType.Z12;
            default -> type;
        };
    }
}
