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
    /** With a relative or friend who fosters (U1 to U3). */
    KINSHIP_FOSTERING(Optional.empty()),
    /** With a foster carer of a council (U4 to U6, provided by one). */
    OWN_FOSTERING(Optional.of(HomeKind.FOSTERING_HOUSEHOLD)),
    /** With a foster carer of an agency (U4 to U6, provided by others). */
    AGENCY_FOSTERING(Optional.of(HomeKind.FOSTERING_HOUSEHOLD)),
    /** In a children's home (K2). */
    CHILDRENS_HOME(Optional.of(HomeKind.CHILDRENS_HOME)),
    /** In supported accommodation, or semi-independent as it was called before (K3, H5, P2). */
    SUPPORTED(Optional.of(HomeKind.SUPPORTED_ACCOMMODATION)),
    /** With parents (P1). */
    WITH_PARENTS(Optional.empty()),
    /** Placed for adoption (A3 to A6). */
    ADOPTION(Optional.empty()),
    /** In a secure children's home (K1). */
    SECURE(Optional.of(HomeKind.SECURE_CHILDRENS_HOME)),
    /** In a residential school (S1). */
    RESIDENTIAL_SCHOOL(Optional.of(HomeKind.RESIDENTIAL_SCHOOL)),
    /** In a family centre or mother and baby unit (R3). */
    FAMILY_CENTRE(Optional.empty()),
    /** In a health establishment (R2). */
    HEALTH(Optional.empty()),
    /** In a young offender institution (R5). */
    CUSTODY(Optional.empty()),
    /** In a setting that should have been registered and is not (Z1, Z12). */
    UNREGISTERED(Optional.empty());

    private static final ImmutableList<CareKind> ALL = ImmutableList.copyOf(values());

    private final Optional<HomeKind> homeKind;

    CareKind(Optional<HomeKind> homeKind) {
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

    /** Returns the kind of home it may be in, if the market has homes of it. */
    Optional<HomeKind> homeKind() {
        return homeKind;
    }
}
