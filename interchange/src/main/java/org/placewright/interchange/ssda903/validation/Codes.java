package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.SEX;

import org.placewright.interchange.ssda903.CodeGroup;

/** Groups of codes that several rules ask for. */
public final class Codes {

    /** Coded male, in either coding. */
    public static final CodeGroup MALE = SEX.codes("1", "M");

    /** Coded female, in either coding. */
    public static final CodeGroup FEMALE = SEX.codes("2", "F");

    /** A reason for a new episode that starts care. */
    public static final CodeGroup STARTS_CARE = RNE.codes("S");

    /** A reason an episode ceased after which the next follows the same day. */
    public static final CodeGroup GOES_ON = REC.codes("X1");

    /** Reasons an episode ceased that end care. */
    public static final CodeGroup ENDS_CARE = REC.codes(
            "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E41", "E43", "E44", "E45", "E46", "E47",
            "E48", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9");

    /** Adopted. */
    public static final CodeGroup ADOPTED = REC.codes("E11", "E12");

    /** Left care under a special guardianship order. */
    public static final CodeGroup SPECIAL_GUARDIANSHIP = REC.codes("E43", "E44", "E45", "E46", "E47", "E48");

    /** Died. */
    public static final CodeGroup DIED = REC.codes("E2");

    /** An agreed series of short breaks. */
    public static final CodeGroup SHORT_BREAKS = LS.codes("V3", "V4");

    /** Temporary moves. */
    public static final CodeGroup TEMPORARY = PLACE.codes("T0", "T1", "T2", "T3", "T4");

    /** Foster placements, not for adoption. */
    public static final CodeGroup FOSTERING = PLACE.codes("U1", "U2", "U3", "U4", "U5", "U6");

    /** Placed for adoption. */
    public static final CodeGroup PLACED_FOR_ADOPTION = PLACE.codes("A3", "A4", "A5", "A6");

    /** With parents. */
    public static final CodeGroup WITH_PARENTS = PLACE.codes("P1");

    /** Other placements, in detail, from 2025-26. */
    public static final CodeGroup OTHER_DETAILED = PLACE.codes("Z11", "Z12", "Z13", "Z14");

    private Codes() {}
}
