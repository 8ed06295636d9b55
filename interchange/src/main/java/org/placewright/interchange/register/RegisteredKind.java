package org.placewright.interchange.register;

import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.InspectionScheme;

/**
 * What Ofsted registers: a home, or a service that has homes of its own, which the register does not list.
 *
 * @param home the kind of home; of a service, that of its homes
 * @param isHome whether the registration is of one home
 */
record RegisteredKind(HomeKind home, boolean isHome) {

    static RegisteredKind home(HomeKind home) {
        return new RegisteredKind(home, true);
    }

    static RegisteredKind service(HomeKind home) {
        return new RegisteredKind(home, false);
    }

    /** Returns what it is judged by: a fostering service by the four grades, its households by nothing. */
    InspectionScheme scheme() {
        return home == HomeKind.SUPPORTED_ACCOMMODATION
                ? InspectionScheme.THREE_OUTCOMES
                : InspectionScheme.FOUR_GRADES;
    }
}
