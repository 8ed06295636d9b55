package org.placewright.core.code;

/** Under what kind of law children are looked after, as published statistics group {@link LegalStatus}. */
public enum LegalStatusGroup {
    /** A care order, interim or full: C1, C2. */
    CARE_ORDER("Care order"),
    /** A placement order: E1. */
    PLACEMENT_ORDER("Placement order"),
    /** A freeing order, which placement orders replaced: D1. */
    FREEING_ORDER("Freeing order"),
    /** Accommodated by agreement under section 20: V2. */
    VOLUNTARY("Accommodated under section 20"),
    /** An agreed series of short breaks: V3, V4. */
    SHORT_BREAKS("Short breaks"),
    /** Police protection, an emergency protection order or a child assessment order: L1, L2, L3. */
    PROTECTION("Protection"),
    /** On remand, held by the police, or under a youth rehabilitation order: J1, J2, J3. */
    YOUTH_JUSTICE("Youth justice"),
    /** Not known: a code that is not recognised or not recorded. */
    NOT_KNOWN("Not known");

    private final String label;

    LegalStatusGroup(String label) {
        this.label = label;
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
