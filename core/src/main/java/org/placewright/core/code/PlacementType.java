package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * The type of a placement: the PLACE column.
 *
 * <p>Source: SSDA903 guide, code sets by collection year.
 */
public final class PlacementType extends StatutoryCode<PlacementType> {

    /** Foster placement with a relative or friend, long term. */
    public static final PlacementType U1 = new PlacementType(
            "U1", "Foster placement with a relative or friend, long term", CodeSet.always(), PlacementGroup.FOSTERING);

    /** Foster placement with a relative or friend who is also an approved adopter. */
    public static final PlacementType U2 = new PlacementType(
            "U2",
            "Foster placement with a relative or friend who is also an approved adopter",
            CodeSet.always(),
            PlacementGroup.FOSTERING);

    /** Foster placement with a relative or friend, neither long term nor for adoption. */
    public static final PlacementType U3 = new PlacementType(
            "U3",
            "Foster placement with a relative or friend, neither long term nor for adoption",
            CodeSet.always(),
            PlacementGroup.FOSTERING);

    /** Foster placement with another carer, long term. */
    public static final PlacementType U4 = new PlacementType(
            "U4", "Foster placement with another carer, long term", CodeSet.always(), PlacementGroup.FOSTERING);

    /** Foster placement with another carer who is also an approved adopter. */
    public static final PlacementType U5 = new PlacementType(
            "U5",
            "Foster placement with another carer who is also an approved adopter",
            CodeSet.always(),
            PlacementGroup.FOSTERING);

    /** Foster placement with another carer, neither long term nor for adoption. */
    public static final PlacementType U6 = new PlacementType(
            "U6",
            "Foster placement with another carer, neither long term nor for adoption",
            CodeSet.always(),
            PlacementGroup.FOSTERING);

    /** Secure children's home. */
    public static final PlacementType K1 =
            new PlacementType("K1", "Secure children's home", CodeSet.always(), PlacementGroup.SECURE);

    /** Children's home. */
    public static final PlacementType K2 =
            new PlacementType("K2", "Children's home", CodeSet.always(), PlacementGroup.RESIDENTIAL);

    /** Registered supported accommodation. */
    public static final PlacementType K3 =
            new PlacementType("K3", "Registered supported accommodation", CodeSet.from(2025), PlacementGroup.SUPPORTED);

    /** Semi-independent living not under the children's homes regulations. */
    public static final PlacementType H5 = new PlacementType(
            "H5",
            "Semi-independent living not under the children's homes regulations",
            CodeSet.until(2024),
            PlacementGroup.SUPPORTED);

    /** With parents or others with parental responsibility. */
    public static final PlacementType P1 = new PlacementType(
            "P1", "With parents or others with parental responsibility", CodeSet.always(), PlacementGroup.WITH_PARENTS);

    /** Independent living. */
    public static final PlacementType P2 =
            new PlacementType("P2", "Independent living", CodeSet.until(2024), PlacementGroup.SUPPORTED);

    /** Residential employment. */
    public static final PlacementType P3 =
            new PlacementType("P3", "Residential employment", CodeSet.always(), PlacementGroup.RESIDENTIAL);

    /** Residential care home. */
    public static final PlacementType R1 =
            new PlacementType("R1", "Residential care home", CodeSet.always(), PlacementGroup.RESIDENTIAL);

    /** NHS trust or other health establishment. */
    public static final PlacementType R2 =
            new PlacementType("R2", "NHS trust or other health establishment", CodeSet.always(), PlacementGroup.OTHER);

    /** Family centre or mother and baby unit. */
    public static final PlacementType R3 =
            new PlacementType("R3", "Family centre or mother and baby unit", CodeSet.always(), PlacementGroup.OTHER);

    /** Young offender institution. */
    public static final PlacementType R5 =
            new PlacementType("R5", "Young offender institution", CodeSet.always(), PlacementGroup.OTHER);

    /** Residential school. */
    public static final PlacementType S1 =
            new PlacementType("S1", "Residential school", CodeSet.always(), PlacementGroup.RESIDENTIAL);

    /** Placed for adoption with consent, with the current foster carer. */
    public static final PlacementType A3 = new PlacementType(
            "A3",
            "Placed for adoption with consent, with the current foster carer",
            CodeSet.always(),
            PlacementGroup.ADOPTION);

    /** Placed for adoption with consent, not with the current foster carer. */
    public static final PlacementType A4 = new PlacementType(
            "A4",
            "Placed for adoption with consent, not with the current foster carer",
            CodeSet.always(),
            PlacementGroup.ADOPTION);

    /** Placed for adoption under an order, with the current foster carer. */
    public static final PlacementType A5 = new PlacementType(
            "A5",
            "Placed for adoption under an order, with the current foster carer",
            CodeSet.always(),
            PlacementGroup.ADOPTION);

    /** Placed for adoption under an order, not with the current foster carer. */
    public static final PlacementType A6 = new PlacementType(
            "A6",
            "Placed for adoption under an order, not with the current foster carer",
            CodeSet.always(),
            PlacementGroup.ADOPTION);

    /** Any temporary move. */
    public static final PlacementType T0 =
            new PlacementType("T0", "Any temporary move", CodeSet.always(), PlacementGroup.TEMPORARY);

    /** Temporary stay in hospital. */
    public static final PlacementType T1 =
            new PlacementType("T1", "Temporary stay in hospital", CodeSet.always(), PlacementGroup.TEMPORARY);

    /** Temporary absence on holiday. */
    public static final PlacementType T2 =
            new PlacementType("T2", "Temporary absence on holiday", CodeSet.always(), PlacementGroup.TEMPORARY);

    /** Temporary stay while the usual carer is on holiday. */
    public static final PlacementType T3 = new PlacementType(
            "T3", "Temporary stay while the usual carer is on holiday", CodeSet.always(), PlacementGroup.TEMPORARY);

    /** Other temporary stay of seven days or less. */
    public static final PlacementType T4 = new PlacementType(
            "T4", "Other temporary stay of seven days or less", CodeSet.always(), PlacementGroup.TEMPORARY);

    /** Other placement. */
    public static final PlacementType Z1 =
            new PlacementType("Z1", "Other placement", CodeSet.until(2025), PlacementGroup.OTHER);

    /** Other placement, detailed (Z11; the detail is not published here). */
    public static final PlacementType Z11 = new PlacementType(
            "Z11",
            "Other placement, detailed (Z11; the detail is not published here)",
            CodeSet.from(2026),
            PlacementGroup.OTHER);

    /** Other placement, detailed (Z12; the detail is not published here). */
    public static final PlacementType Z12 = new PlacementType(
            "Z12",
            "Other placement, detailed (Z12; the detail is not published here)",
            CodeSet.from(2026),
            PlacementGroup.OTHER);

    /** Other placement, detailed (Z13; the detail is not published here). */
    public static final PlacementType Z13 = new PlacementType(
            "Z13",
            "Other placement, detailed (Z13; the detail is not published here)",
            CodeSet.from(2026),
            PlacementGroup.OTHER);

    /** Other placement, detailed (Z14; the detail is not published here). */
    public static final PlacementType Z14 = new PlacementType(
            "Z14",
            "Other placement, detailed (Z14; the detail is not published here)",
            CodeSet.from(2026),
            PlacementGroup.OTHER);

    private static final CodeSet<PlacementType> CODES = new CodeSet<>(
            "PLACE",
            PlacementType::new,
            ImmutableList.of(
                    U1, U2, U3, U4, U5, U6, K1, K2, K3, H5, P1, P2, P3, R1, R2, R3, R5, S1, A3, A4, A5, A6, T0, T1, T2,
                    T3, T4, Z1, Z11, Z12, Z13, Z14));

    private final PlacementGroup group;

    private PlacementType(String code, String description, Range<CollectionYear> validity, PlacementGroup group) {
        super(code, description, validity);
        this.group = group;
    }

    private PlacementType(String unrecognised) {
        super(unrecognised);
        this.group = PlacementGroup.OTHER;
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<PlacementType> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static PlacementType of(String text) {
        return CODES.of(text);
    }

    /**
     * Returns the group that planning puts the type in.
     *
     * @return the group; {@link PlacementGroup#OTHER} for a code that is not recognised
     */
    public PlacementGroup group() {
        return group;
    }

    /**
     * Tells whether another type came in as this one was withdrawn, so that a child who never moved may be recorded
     * under this one and then under the other.
     *
     * <p>Told by the code set alone: the other is of the same group, and its first collection year is the one after the
     * last of this one. So K3 succeeds H5 and P2 (from 2024-25), and Z11 to Z14 succeed Z1 (from 2025-26). That a child
     * did stay where they were it does not tell.
     *
     * @param other a placement type
     * @return true if the other may be this one under its new code; false if either is not recognised
     */
    public boolean isSucceededBy(PlacementType other) {
        return isRecognised()
                && other.isRecognised()
                && group == other.group
                && validity().hasUpperBound()
                && other.validity().hasLowerBound()
                && other.validity().lowerEndpoint().endingIn()
                        == validity().upperEndpoint().endingIn() + 1;
    }

    /**
     * Tells whether the child is fostered by a relative or friend, as kinship care is.
     *
     * @return true for U1, U2 and U3
     */
    public boolean isRelativeOrFriend() {
        return equals(U1) || equals(U2) || equals(U3);
    }
}
