package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.provider.HomeKind;

/**
 * The kinds of placement a career is made of: as fine as the published placement mix, which tells in-house, agency and
 * kinship foster care apart where the PLACE code does not.
 */
public enum CareKind {
    // Typical days are means, set by hand so that placements last as practitioners would recognise; only a synthetic
    // region uses them, and no published figure has them by kind.

    /** With a relative or friend who fosters (U1 to U3). */
    KINSHIP_FOSTERING(1_000, 0, Optional.empty()),
    /** With a foster carer of a council (U4 to U6, provided by one). */
    OWN_FOSTERING(900, 0, Optional.of(HomeKind.FOSTERING_HOUSEHOLD)),
    /** With a foster carer of an agency (U4 to U6, provided by others). */
    AGENCY_FOSTERING(900, 0, Optional.of(HomeKind.FOSTERING_HOUSEHOLD)),
    /** In a children's home (K2). */
    CHILDRENS_HOME(420, 5, Optional.of(HomeKind.CHILDRENS_HOME)),
    /** In supported accommodation, or semi-independent as it was called before (K3, H5, P2). */
    SUPPORTED(700, 16, Optional.of(HomeKind.SUPPORTED_ACCOMMODATION)),
    /** With parents (P1). */
    WITH_PARENTS(400, 0, Optional.empty()),
    /** Placed for adoption (A3 to A6). */
    ADOPTION(240, 0, Optional.empty()),
    /** In a secure children's home (K1). */
    SECURE(90, 10, Optional.of(HomeKind.SECURE_CHILDRENS_HOME)),
    /** In a residential school (S1). */
    RESIDENTIAL_SCHOOL(600, 5, Optional.of(HomeKind.RESIDENTIAL_SCHOOL)),
    /** In a family centre or mother and baby unit (R3). */
    FAMILY_CENTRE(80, 0, Optional.empty()),
    /** In a health establishment (R2). */
    HEALTH(60, 0, Optional.empty()),
    /** In a young offender institution (R5). */
    CUSTODY(80, 15, Optional.empty()),
    /** In a setting that should have been registered and is not (Z1, Z12). */
    UNREGISTERED(40, 10, Optional.empty());

    private static final ImmutableList<CareKind> ALL = ImmutableList.copyOf(values());

    private final int typicalDays;
    private final int youngest;
    private final Optional<HomeKind> homeKind;

    CareKind(int typicalDays, int youngest, Optional<HomeKind> homeKind) {
        this.typicalDays = typicalDays;
        this.youngest = youngest;
        this.homeKind = homeKind;
    }

    /**
     * Returns the kind that the codes of an episode of a synthetic history stand for.
     *
     * @param type the type of placement
     * @param provider who provides it, which tells a council's foster carers from an agency's
     * @return the kind; empty for a code that synthetic histories do not use
     */
    public static Optional<CareKind> of(PlacementType type, PlacementProvider provider) {
        return switch (type.code()) {
            case "U1", "U2", "U3" -> Optional.of(KINSHIP_FOSTERING);
            case "U4", "U5", "U6" ->
                Optional.of(
                        provider.equals(PlacementProvider.PR1) || provider.equals(PlacementProvider.PR2)
                                ? OWN_FOSTERING
                                : AGENCY_FOSTERING);
            case "K2" -> Optional.of(CHILDRENS_HOME);
            case "K3", "H5", "P2" -> Optional.of(SUPPORTED);
            case "P1" -> Optional.of(WITH_PARENTS);
            case "A3", "A4", "A5", "A6" -> Optional.of(ADOPTION);
            case "K1" -> Optional.of(SECURE);
            case "S1" -> Optional.of(RESIDENTIAL_SCHOOL);
            case "R3" -> Optional.of(FAMILY_CENTRE);
            case "R2" -> Optional.of(HEALTH);
            case "R5" -> Optional.of(CUSTODY);
            case "Z1", "Z12" -> Optional.of(UNREGISTERED);
            default -> Optional.empty();
        };
    }

    /** Returns its place among the kinds, for arrays by kind. */
    @SuppressWarnings("EnumOrdinal") // Never stored: the arrays live and die with one country.
    int index() {
        return ordinal();
    }

    /** Returns the kind with a place among the kinds. */
    static CareKind at(int index) {
        return ALL.get(index);
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
