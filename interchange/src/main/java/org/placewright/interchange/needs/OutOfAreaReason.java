package org.placewright.interchange.needs;

/**
 * Why a home is wanted outside the authority's area.
 *
 * <p>Source: Placements Data Standard, ontology of 2026, outOfLAReason.
 */
public enum OutOfAreaReason {
    /** Safeguarding concerns. */
    SAFEGUARDING("Safeguarding concerns"),
    /** Bail conditions. */
    BAIL_CONDITIONS("Bail conditions"),
    /** A court order. */
    COURT_ORDER("Court order"),
    /** Another reason. */
    OTHER("Other");

    private final String label;

    OutOfAreaReason(String label) {
        this.label = label;
    }

    /**
     * Returns the wording of the standard.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
