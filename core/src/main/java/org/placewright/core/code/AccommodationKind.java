package org.placewright.core.code;

/**
 * The kinds of accommodation a care leaver may live in: the letter of a code of the ACCOM column.
 *
 * <p>Source: SSDA903 guide, table oc3.
 */
public enum AccommodationKind {
    /** With parents or relatives: B. */
    PARENTS_OR_RELATIVES("B", "With parents or relatives"),
    /** A community home or other residential care: C. */
    RESIDENTIAL_CARE("C", "Community home or other residential care"),
    /** Semi-independent, transitional accommodation: D. */
    SEMI_INDEPENDENT("D", "Semi-independent, transitional accommodation"),
    /** Supported lodgings: E. */
    SUPPORTED_LODGINGS("E", "Supported lodgings"),
    /** Gone abroad: G. */
    ABROAD("G", "Gone abroad"),
    /** Deported: H. */
    DEPORTED("H", "Deported"),
    /** Ordinary lodgings, without formal support: K. */
    ORDINARY_LODGINGS("K", "Ordinary lodgings, without formal support"),
    /** Residence not known: R. */
    NOT_KNOWN("R", "Residence not known"),
    /** No fixed abode, or homeless: S. */
    HOMELESS("S", "No fixed abode, or homeless"),
    /** A foyer or the like, which joins accommodation to education, training or employment: T. */
    FOYER("T", "Foyer or similar supported accommodation"),
    /** Independent living, such as a tenancy: U. */
    INDEPENDENT_LIVING("U", "Independent living"),
    /** Emergency accommodation, such as a night shelter: V. */
    EMERGENCY("V", "Emergency accommodation"),
    /** Bed and breakfast: W. */
    BED_AND_BREAKFAST("W", "Bed and breakfast"),
    /** In custody: X. */
    CUSTODY("X", "In custody"),
    /** Other accommodation: Y. */
    OTHER("Y", "Other accommodation"),
    /** With the former foster carer, as after staying put: Z. */
    FORMER_FOSTER_CARER("Z", "With the former foster carer");

    private final String letter;
    private final String label;

    AccommodationKind(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /**
     * Returns the letter that stands for the kind in a code.
     *
     * @return one letter, upper case
     */
    public String letter() {
        return letter;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
