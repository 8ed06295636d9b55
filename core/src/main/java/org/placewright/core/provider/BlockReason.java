package org.placewright.core.provider;

/** Why a registered place cannot be used. */
public enum BlockReason {
    /** Kept empty for the good of a child who lives there. */
    MATCHING("Matching"),
    /** Not enough staff. */
    STAFFING("Staffing"),
    /** Building work. */
    BUILDING_WORK("Building work"),
    /** Any other reason, or none stated. */
    OTHER("Other");

    private final String label;

    BlockReason(String label) {
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
