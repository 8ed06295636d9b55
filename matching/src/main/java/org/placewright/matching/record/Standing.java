package org.placewright.matching.record;

/** How a home stood in a ranking. */
public enum Standing {
    /** Every rule cleared it. */
    CLEARED("Cleared"),
    /** No rule excluded it, but some could not clear it until a question was answered. */
    CONFIRM_FIRST("Confirm first"),
    /** One rule alone excluded it, which the policy lets an officer have relaxed. */
    NEAR_MISS("Near miss"),
    /** Rules excluded it that may not be relaxed, or more than one. */
    EXCLUDED("Excluded");

    private final String label;

    Standing(String label) {
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
