package org.placewright.testkit.synthetic;

import java.util.Optional;
import org.placewright.core.provider.HomeKind;

/**
 * The kinds of placement a career is made of: as fine as the published placement mix, which tells in-house, agency and
 * kinship foster care apart where the PLACE code does not.
 *
 * <p>Typical days are means, set by hand so that placements last as practitioners would recognise; no published figure
 * has them by kind.
 */
enum CareKind {
    KINSHIP_FOSTERING(1_000, 0, Optional.empty()),
    OWN_FOSTERING(900, 0, Optional.of(HomeKind.FOSTERING_HOUSEHOLD)),
    AGENCY_FOSTERING(900, 0, Optional.of(HomeKind.FOSTERING_HOUSEHOLD)),
    CHILDRENS_HOME(420, 5, Optional.of(HomeKind.CHILDRENS_HOME)),
    SUPPORTED(700, 16, Optional.of(HomeKind.SUPPORTED_ACCOMMODATION)),
    WITH_PARENTS(400, 0, Optional.empty()),
    ADOPTION(240, 0, Optional.empty()),
    SECURE(90, 10, Optional.of(HomeKind.SECURE_CHILDRENS_HOME)),
    RESIDENTIAL_SCHOOL(600, 5, Optional.of(HomeKind.RESIDENTIAL_SCHOOL)),
    FAMILY_CENTRE(80, 0, Optional.empty()),
    HEALTH(60, 0, Optional.empty()),
    CUSTODY(80, 15, Optional.empty()),
    UNREGISTERED(40, 10, Optional.empty());

    private final int typicalDays;
    private final int youngest;
    private final Optional<HomeKind> homeKind;

    CareKind(int typicalDays, int youngest, Optional<HomeKind> homeKind) {
        this.typicalDays = typicalDays;
        this.youngest = youngest;
        this.homeKind = homeKind;
    }

    int typicalDays() {
        return typicalDays;
    }

    /** Returns the age in years from which a child may be placed so. */
    int youngest() {
        return youngest;
    }

    /** Returns the kind of home it may be in, if it is one the region's homes include. */
    Optional<HomeKind> homeKind() {
        return homeKind;
    }
}
