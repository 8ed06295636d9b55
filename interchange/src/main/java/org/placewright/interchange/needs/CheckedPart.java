package org.placewright.interchange.needs;

/** A part of a record that somebody entered and answers for (Placements Data Standard, quality assurance). */
public enum CheckedPart {
    /** What is asked for. */
    REFERRAL("Referral"),
    /** The placement that was made. */
    PLACEMENT("Placement"),
    /** What it costs. */
    COST("Placement cost");

    private final String label;

    CheckedPart(String label) {
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
